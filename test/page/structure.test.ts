// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeStructure } from '../../src/page/structure.ts';

const LONGEST = 20_000;

function report(html: string, longest = LONGEST): string {
  document.body.innerHTML = html;
  return describeStructure(longest);
}

beforeEach(() => {
  document.head.innerHTML = '';
  document.title = '';
  window.history.replaceState(null, '', '/');
});

describe('the structure of a page', () => {
  test('is its tags, roles, names and where the text is', () => {
    const shown = report(`
      <main id="job-details" class="top-card job_view" role="main">
        <h1 class="title">Night Baker</h1>
        <div class="JobDetails_text__6VeBn" data-testid="secret" data-job-id="4100">${'You knead dough. '.repeat(40)}</div>
        <ul><li class="card">One</li><li class="card">Two</li><li class="card">Three</li></ul>
      </main>`);
    expect(shown.split('\n')).toEqual([
      'page: localhost/',
      'JSON-LD: none',
      'main#job-details.top-card.job_view[role=main] ~100',
      '  h1.title',
      '  div.JobDetails_text__#[data-testid][data-job-id] ~100',
      '  ul',
      '    li.card ×3',
    ]);
  });

  test('names the kinds of its data and nothing in it', () => {
    const data = {
      '@graph': [
        { '@type': ['JobPosting', 'JaneDoe'], title: 'Baker', hiringOrganization: { '@type': 'Organization' } },
      ],
    };
    const shown = report(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">{oops</script>`,
    );
    expect(shown).toContain('JSON-LD: JobPosting, other, Organization, unreadable');
    expect(shown).not.toMatch(/Baker|JaneDoe|oops/);
  });

  test('looks into open shadow roots and says where frames lead', () => {
    document.body.innerHTML =
      '<job-card></job-card><iframe src="https://x1.board.example/embed/jane-doe?token=42&to=jane@doe.example"></iframe>';
    document.querySelector('job-card')?.attachShadow({ mode: 'open' }).append(document.createElement('article'));
    const shown = describeStructure(LONGEST);
    expect(shown).toContain('job-card\n  shadow root\n    article');
    expect(shown).toContain('iframe → #.board.example/embed/a-a?token&to');
  });

  test('has the address’s shape, without keys and names', () => {
    window.history.replaceState(
      null,
      '',
      '/jobs/view/senior-baker-at-oakum-4100000001/?currentJobId=77&jane.doe=1#/jane',
    );
    expect(report('').split('\n', 1)).toEqual(['page: localhost/jobs/view/a-a-a-a-0/?currentJobId&?']);
  });

  test('masks a name made of the title’s words', () => {
    document.title = 'Senior Baker at Oakum';
    expect(report('<p id="senior-baker" class="senior">…</p>')).toContain('p#?.senior');
  });

  test('leaves small things out rather than be too long', () => {
    const clutter = Array.from({ length: 3_000 }, (_, index) => `<i class="${'abcdefgh'.slice(index % 7)} x">·</i>`);
    const text = `<section class="posting">${'You knead dough. '.repeat(40)}</section>`;
    const shown = report(clutter.join('') + text, 2_000);
    expect(shown.length).toBeLessThanOrEqual(2_000);
    expect(shown).toContain('section.posting');
    const deep = report('<div class="one two three">'.repeat(300) + 'You knead dough. '.repeat(400), 1_000);
    expect(deep.length).toBeLessThanOrEqual(1_000);
    expect(deep).toMatch(/…$/);
  });
});

describe('no secret is in it', () => {
  const SECRET = 'zorblatt';
  const name = fc.constantFrom(
    `${SECRET}@mail.example`,
    `user-${SECRET}7`,
    `7${SECRET}`,
    `${SECRET}.k`,
    `x:${SECRET}`,
    `${SECRET}é`,
    `${SECRET}%20b`,
    `card_${SECRET}99_x`,
  );
  const attribute = fc.constantFrom(
    'title',
    'alt',
    'href',
    'aria-label',
    'data-name',
    'value',
    'style',
    'role',
    'itemprop',
    'src',
    'content',
  );
  const tag = fc.constantFrom(
    'div',
    'p',
    'a',
    'h1',
    'li',
    'section',
    'iframe',
    'img',
    'input',
    'svg',
    'textarea',
    'x-card',
  );
  const node = fc.record({
    tag,
    id: fc.option(name),
    classes: fc.array(name, { maxLength: 9 }),
    attributes: fc.array(
      fc.tuple(
        attribute,
        fc.constantFrom(SECRET, `https://h.example/${SECRET}/${SECRET}-1?${SECRET}.x=${SECRET}#${SECRET}`),
      ),
    ),
    data: fc.option(name),
    text: fc.constantFrom('', SECRET, `${SECRET} `.repeat(60)),
    deeper: fc.boolean(),
  });

  test.each([200, LONGEST])('in up to %d characters, wherever it stands in the page', (longest) => {
    let reports = 0;
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 25 }), (nodes) => {
        document.title = `${SECRET} | Jobs`;
        window.history.replaceState(null, '', `/in/${SECRET}/${SECRET}-42?${SECRET}&q.${SECRET}=2#/${SECRET}`);
        document.body.innerHTML = `<script type="application/ld+json">{"@type":"${SECRET}","name":"${SECRET}"}</script><!-- ${SECRET} -->`;
        let parent: Element = document.body;
        for (const { tag, id, classes, attributes, data, text, deeper } of nodes) {
          const element = document.createElement(tag);
          for (const [key, value] of attributes) element.setAttribute(key, value);
          element.setAttribute('class', classes.join(' '));
          if (id !== null) element.id = id;
          // What a parser lets stand as an attribute's name.
          if (data !== null && /^[\w-]+$/.test(data)) element.setAttribute(`data-${data}`, SECRET);
          element.append(text);
          parent.append(element);
          if (deeper) parent = element;
        }
        const shown = describeStructure(longest);
        reports += shown.includes('\n') ? 1 : 0;
        // The one place left: a parameter's name that is a plain word.
        return (
          shown.length <= longest &&
          !shown
            .replace(/^page: .*$/m, '')
            .toLowerCase()
            .includes(SECRET)
        );
      }),
      { numRuns: 400 },
    );
    expect(reports).toBe(400);
  });
});
