import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_DESCRIPTION } from '../../src/core/posting.ts';
import { offsetOf, rangesOf } from '../../src/page/page-ranges.ts';
import { readText } from '../../src/page/page-text.ts';
import { documentOf } from '../support/page-dom.ts';

// One document for all: making a new one takes jsdom longer than everything else here.
const { body } = documentOf('');
const read = (html: string) => {
  body.innerHTML = html;
  return readText(body);
};

describe('readText', () => {
  it.each([
    ['blocks on lines of their own', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['a gap around paragraphs and above headings', '<p>One</p><h2>Head</h2><p>Two</p>', 'One\n\nHead\n\nTwo'],
    ['a heading right above its list', '<p>x</p><h3>What you do</h3><ul><li>One</li></ul>', 'x\n\nWhat you do\n• One'],
    ['a bullet before each item', '<ul><li>One</li><li><p>Two</p><p>more</p></li></ul>', '• One\n• Two\nmore'],
    ['nested lists', '<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>', '• One\n• Inner\n• Two'],
    ['no second sign before an item that has one', '<ul><li>– One</li><li></li><li>· Two</li></ul>', '– One\n· Two'],
    ['white space folded', ' \n One\t\n  two <b> three</b>\n', 'One two three'],
    ['no-break space as a space, invisible characters dropped', 'a&nbsp;b\u200bc\u00add', 'a bcd'],
    ['line breaks', 'One<br>Two<br><br><br><br>Three', 'One\nTwo\n\nThree'],
    ['text in spans as one line', '<span>mo</span><span>del</span> <i>risk</i>', 'model risk'],
    [
      'lines of preformatted text',
      '<div style="white-space: pre-line">One\n  Two\n\n\n\nThree</div>a\nb',
      'One\nTwo\n\nThree\na b',
    ],
    ['lines kept by a class', '<div class="text whitespace-pre-wrap">One\nTwo</div>', 'One\nTwo'],
    ['no hidden text that nothing opens', 'One<p hidden>Two</p><p style="color: red; display : NONE">Three</p>', 'One'],
    ['text hidden until it is searched for', '<p hidden="until-found">One</p>', 'One'],
    ['hidden text that a button may open', '<button>More</button><div><p style="display:none">One</p></div>', 'One'],
    ['hidden text that says it is a fold', '<i aria-expanded="false">One</i><div hidden>Two</div>', 'One\nTwo'],
    ['clamped text', '<div class="clamp-after-5" style="overflow:hidden;max-height:5em">One</div>', 'One'],
    [
      'nothing that is code or operated',
      'a<script>x</script><style>i{}</style><noscript>x</noscript><template>x</template><svg><text>x</text></svg>' +
        '<button>x</button><select><option>x</option></select><textarea>x</textarea><nav>x</nav><a role="button">x</a>b',
      'ab',
    ],
    ['cells of a table on lines', '<table><tr><td>One</td><td>Two</td></tr></table>', 'One\nTwo'],
  ])('writes %s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('reads hidden text that something elsewhere on the page controls', () => {
    body.innerHTML =
      '<i aria-controls="a b"></i><main><div><p id="b" hidden>One</p><p id="c" hidden>Two</p></div></main>';
    const text = body.querySelector('div');
    expect(text && readText(text).text).toBe('One');
  });

  it('keeps lines where an element around the one that is read does', () => {
    body.innerHTML = '<div style="white-space:pre-wrap"><p>One\nTwo</p></div>';
    expect(readText(body.querySelector('p') ?? body).text).toBe('One\nTwo');
  });

  it('leaves out what it is told to skip', () => {
    body.innerHTML = '<h2>About the job</h2><p>One <em>two</em></p>';
    expect(readText(body, [...body.querySelectorAll('h2, em')]).text).toBe('One');
  });

  it('cuts what is longer than the longest description and says so', () => {
    const whole = read(`<p>${'word '.repeat(LONGEST_DESCRIPTION / 5 - 1)}last!</p>`);
    expect([whole.text.length, whole.cut]).toEqual([LONGEST_DESCRIPTION, false]);
    const cut = read(`<p>${'word '.repeat(LONGEST_DESCRIPTION / 5 + 9)}</p><p>more</p>`);
    expect([cut.text.length, cut.cut]).toEqual([LONGEST_DESCRIPTION, true]);
  });

  it('begins a cell with what the header row calls its column', () => {
    const table = (body: string) =>
      readText(documentOf(`<body><table><tr><th>Must have</th><th>Nice to have</th></tr>${body}</table></body>`).body)
        .text;
    expect(table('<tr><td>SQL</td><td>Own <b>models</b></td></tr>')).toContain(
      'Must have: SQL\nNice to have: Own models',
    );
    expect(table('<tr><td><ul><li>SQL</li><li>dbt</li></ul></td><td></td></tr>')).toContain('Must have\n• SQL\n• dbt');
    expect(
      readText(documentOf('<body><table><tr><td>SQL</td><td>dbt</td></tr></table></body>').body).text,
    ).not.toContain(':');
  });

  it('reads a megabyte of nested markup in about ten times the time of a tenth', { retry: 2 }, () => {
    const page = (items: number) =>
      documentOf(`<body>${'<ul><li><p>Own <b>the roadmap</b> of it</p></li></ul>'.repeat(items)}</body>`).body;
    const time = (body: Element): number => {
      const times = [0, 1, 2].map(() => {
        const begin = performance.now();
        readText(body);
        return performance.now() - begin;
      });
      return Math.min(...times);
    };
    const small = page(2_500);
    const large = page(25_000);
    time(small);
    expect(time(large) / time(small)).toBeLessThan(25);
  });
});

/** Any markup out of text, inline elements, blocks, lists and silent elements. */
const markup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: fc.constantFrom(...'ab  \n\t\u00a0\u200b-•é😀'), maxLength: 12 }),
    fc
      .tuple(
        fc.constantFrom('b', 'span', 'div', 'p', 'li', 'ul', 'h2', 'br', 'pre', 'td', 'button', 'script'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, children]) => (name === 'br' ? '<br>' : `<${name}>${children.join('')}</${name}>`)),
  ),
})).node;

describe('every run', () => {
  it('maps back to the same characters, and the runs cover all but line ends and signs', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), (nodes) => {
        const { text, runs } = read(nodes.join(''));
        let end = 0;
        let covered = '';
        for (const run of runs) {
          expect(run.start).toBeGreaterThanOrEqual(end);
          expect(run.node.data.slice(run.offset, run.offset + run.end - run.start).replace(/\s/g, ' ')).toBe(
            text.slice(run.start, run.end),
          );
          covered += text.slice(end, run.start);
          end = run.end;
        }
        expect(covered + text.slice(end)).toMatch(/^(?:\n|• )*$/);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\n{3}|[^\S\n]\n|\n[^\S\n]|[^\S\n]{2}/);
      }),
      { numRuns: 500 },
    );
  });

  it('gives ranges that hold exactly the quote', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), fc.nat(60), fc.nat(60), (nodes, a, b) => {
        const pageText = read(nodes.join(''));
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const bare = (text: string): string => text.replace(/[\s\u200b]/g, '');
        const quote = pageText.runs
          .map((run) =>
            pageText.text.slice(
              Math.max(run.start, start),
              Math.max(Math.min(run.end, end), Math.max(run.start, start)),
            ),
          )
          .join('');
        expect(bare(rangesOf(pageText, start, end).join(''))).toBe(bare(quote));
      }),
      { numRuns: 500 },
    );
  });
});

describe('rangesOf', () => {
  it('takes in a whole quote across inline elements and blocks, and nothing between', () => {
    const pageText = read('<p>Own the <b>model</b>  <i>risk</i></p><button>Save</button><p>of loans</p>');
    const start = pageText.text.indexOf('the');
    expect(rangesOf(pageText, start, pageText.text.length).map(String)).toEqual([
      'the ',
      'model',
      '  '.slice(1),
      'risk',
      'of loans',
    ]);
  });

  it('leaves out a node that has become too short', () => {
    const pageText = read('<p>one <b>two three</b></p>');
    pageText.runs[1]?.node.replaceData(2, 20, '');
    expect(rangesOf(pageText, 0, 13).map(String)).toEqual(['one ']);
  });

  it('is undone by offsetOf', () => {
    const pageText = read('<ul><li>Own <b>it</b></li></ul>');
    const [range] = rangesOf(pageText, pageText.text.indexOf('it'), pageText.text.length);
    expect(range && offsetOf(pageText, range.startContainer, range.startOffset)).toBe(6);
    expect(offsetOf(pageText, pageText.runs[0]?.node.parentElement ?? body, 0)).toBeNull();
  });
});
