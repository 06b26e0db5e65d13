import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/files/pdf-layout/read-pages.ts';
import { at, column, endingAt, page, wrapped } from './set-page.ts';

// Pages as they are set, and the text as it was written.

const BOLD = { font: 'bold' };
const LED =
  'Led the roadmap of the model that sorts insurance claims from the first audit of the data to its launch in eleven countries, and cut the time to a decision by a third.';
const OWNED =
  'Owned the set on which the assistant was measured and wrote the guide by which fourteen people labelled it over two years.';

describe('sentences', () => {
  test('are one line each, wherever the page broke them', () => {
    const text = readPages([page(wrapped(50, 100, 300, LED), wrapped(50, 200, 300, OWNED))]);
    expect(text).toBe(`${LED}\n\n${OWNED}`);
  });

  test('of a list stay apart, each after its sign', () => {
    const first = wrapped(62, 100, 300, LED);
    const next = 100 + 12 * first.length;
    const text = readPages([page(at(50, 100, '\uf0b7'), first, at(50, next, '\uf0b7'), wrapped(62, next, 300, OWNED))]);
    expect(text).toBe(`• ${LED}\n• ${OWNED}`);
  });

  test('go on over the end of a page', () => {
    const lines = wrapped(50, 0, 300, LED);
    const half = lines.slice(0, 2).map((line, row) => ({ ...line, baseline: 700 + 12 * row }));
    const rest = lines.slice(2).map((line, row) => ({ ...line, baseline: 100 + 12 * row }));
    expect(readPages([page(half), page(rest)])).toBe(LED);
  });

  test('end where a line was ended on purpose', () => {
    const skills = ['Product discovery', 'Roadmaps', 'Model evaluation', 'Python'];
    expect(readPages([page(column(50, 100, skills))])).toBe(skills.join('\n'));
  });

  test('end there also where they are long', () => {
    const lines = [
      'Reviewed the models every week',
      'Wrote the guide by which photographs of cars were labelled',
      'Hired four raters in London',
    ];
    expect(readPages([page(column(50, 100, lines))])).toBe(lines.join('\n'));
  });

  test('end there in a column of which the width is known', () => {
    const lines = ['Hired four raters in London', 'Wrote the guide for photographs', 'Reviewed the models every week'];
    const first = wrapped(50, 100, 300, `${LED} ${OWNED}`);
    const text = readPages([page(first, column(50, 100 + 12 * first.length, lines))]);
    expect(text.split('\n').slice(-3)).toEqual(lines);
  });

  test('do not run into a title that fills its line', () => {
    const title = 'Product Manager for the Models that Sort Claims of Cars';
    const text = readPages([page(at(50, 100, title, BOLD), wrapped(50, 112, 5 * title.length, LED))]);
    expect(text).toBe(`${title}\n${LED}`);
  });

  test('that were spread to fill their line are one', () => {
    const spread = ['Managed', 'a', 'team', 'that', 'delivered', 'a'];
    let x = 62;
    const words = spread.map((word) => {
      const piece = at(x, 100, word);
      x = piece.right + 17;
      return piece;
    });
    const text = readPages([
      page(at(50, 100, '•'), words, at(62, 112, 'forecasting model for shops'), wrapped(50, 136, 215, LED)),
    ]);
    expect(text).toContain(`• ${spread.join(' ')} forecasting model for shops\n`);
  });

  test('do not swallow the heading above or the date below', () => {
    const text = readPages([
      page(
        at(50, 100, 'Product Manager of the assistant for claims, Fernhollow Insurance', BOLD),
        at(50, 112, '2019 – 2022'),
        wrapped(50, 124, 330, LED),
      ),
    ]);
    expect(text).toBe(`Product Manager of the assistant for claims, Fernhollow Insurance\n2019 – 2022\n${LED}`);
  });

  test('that were drawn twice for boldness are read once', () => {
    const text = readPages([page(at(50, 100, 'Experience'), at(50.4, 100, 'Experience'))]);
    expect(text).toBe('Experience');
  });

  test('do not carry the numbers of notes', () => {
    const end = at(50, 112, 'in two quarters.');
    const note = at(end.right, 108, '2', { size: 6 });
    expect(readPages([page(wrapped(50, 100, 400, 'Cut the rate of wrong answers to a third of it,'), end, note)])).toBe(
      'Cut the rate of wrong answers to a third of it, in two quarters.',
    );
  });

  test('do not run into a label, or into the years of what comes next', () => {
    const lines = [
      '2012 – 2014: MSc Economics, Halden College',
      '2009 – 2012: BSc Statistics, Halden',
      'Tools and languages:',
      'SQL',
    ];
    expect(readPages([page(column(50, 100, lines))])).toBe(lines.join('\n'));
  });

  test('are whole where a bracket ends them in a narrow column', () => {
    const lines = [
      'Languages that I work in.',
      'Swedish (Native or Bilingual)',
      'English (Full Professional)',
      'Danish',
    ];
    expect(readPages([page(column(50, 100, lines))])).toBe(lines.join('\n'));
  });

  test('of one item each do not run together for the stars behind them', () => {
    const lines = ['Machine learning ● ● ● ● ○', 'LLM evaluation ● ● ● ○ ○', 'SQL ● ● ● ● ●'];
    expect(readPages([page(column(50, 100, lines))])).toBe(lines.join('\n'));
  });

  test('of words that were set one by one have their spaces', () => {
    let x = 50;
    const words = 'Ran A/B tests of three models'.split(' ').map((word) => {
      const piece = at(x, 100, word);
      x = piece.right + 3;
      return piece;
    });
    expect(readPages([page(words)])).toBe('Ran A/B tests of three models');
  });
});

describe('columns', () => {
  const side = ['SKILLS', 'Roadmaps', 'SQL', 'Python', 'LANGUAGES', 'English', 'German'];
  const main = (y: number) => [
    at(220, y, 'EXPERIENCE'),
    wrapped(220, y + 14, 320, LED),
    wrapped(220, y + 90, 320, OWNED),
  ];

  test('are read one after the other, below what stands over both', () => {
    const text = readPages([
      page(
        at(50, 60, 'Jane Hollis, Senior Product Manager for Models', { size: 20 }),
        column(50, 103, side),
        ...main(100),
      ),
    ]);
    expect(text.split('\n').filter(Boolean)).toEqual([
      'Jane Hollis, Senior Product Manager for Models',
      ...side,
      'EXPERIENCE',
      LED,
      OWNED,
    ]);
  });

  test('are so even where their lines stand on one grid', () => {
    const text = readPages([
      page(
        column(50, 100, side),
        column(220, 100, ['EXPERIENCE']),
        wrapped(220, 112, 320, LED),
        wrapped(220, 172, 320, OWNED),
      ),
    ]);
    expect(text.split('\n').filter(Boolean)).toEqual([...side, 'EXPERIENCE', LED, OWNED]);
  });

  test('whatever the order in which the file has them', () => {
    const pieces = [...column(50, 103, side), ...main(100).flat()];
    const inOrder = readPages([page(pieces)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (shuffled) => {
        expect(readPages([page(shuffled)])).toBe(inOrder);
      }),
      { numRuns: 50 },
    );
  });

  test('start anew below a heading over both', () => {
    const [first, second] = [
      ['SKILLS', 'Roadmaps and discovery', 'Labelling guides', 'Model evaluation'],
      ['TOOLS', 'Notebooks and queries', 'Dashboards of all kinds', 'Prompt libraries'],
    ] as const;
    const right = ['Writing for the public', 'Interviews with users', 'Experiments'];
    const text = readPages([
      page(
        column(50, 100, first),
        column(300, 112, right),
        column(50, 180, second),
        column(
          300,
          192,
          right.map((line) => `${line} again`),
        ),
      ),
    ]);
    const lines = text.split('\n').filter(Boolean);
    expect(lines.indexOf('TOOLS')).toBeGreaterThan(lines.findIndex((line) => line.includes('Experiments')));
  });

  test('do not start anew where a bold line follows one that stands between those beside it', () => {
    const skills = Array.from({ length: 14 }, (_, row) => at(430, 100 + 14.5 * row, `Skill number ${row}`));
    const text = readPages([
      page(
        at(50, 97, 'EXPERIENCE', BOLD),
        wrapped(50, 112, 320, LED),
        at(50, 197, 'Product Manager', BOLD),
        wrapped(50, 212, 320, OWNED),
        skills,
      ),
    ]);
    const lines = text.split('\n').filter(Boolean);
    expect(lines.slice(0, 4)).toEqual(['EXPERIENCE', LED, 'Product Manager', OWNED]);
  });

  test('go on with a title over small dates where the column beside it is over', () => {
    const small = { size: 8 };
    const entry = (y: number, title: string) => [
      [at(220, y, title, BOLD), at(220, y + 12, '2014 – 2016', small)],
      wrapped(220, y + 24, 320, OWNED),
    ];
    const text = readPages([
      page(
        at(50, 100, 'EDUCATION'),
        column(50, 112, ['BSc Statistics', 'Halden']),
        entry(101, 'Manager').flat(),
        entry(200, 'Analyst').flat(),
      ),
    ]);
    expect(text.indexOf('EDUCATION')).toBeLessThan(text.indexOf('Manager'));
    const aside = readPages([
      page(
        entry(101, 'Manager').flat(),
        entry(200, 'Analyst').flat(),
        at(560, 101, 'SQL'),
        column(560, 113, ['dbt', 'R']),
      ),
    ]);
    expect(aside.indexOf('Analyst')).toBeLessThan(aside.indexOf('SQL'));
  });

  test('are no table where their dates stand on one grid, below what they date', () => {
    const card = (x: number, title: string, when: string) => [
      at(x, 100, title, BOLD),
      column(x, 112, ['Fernhollow', when], { font: 'light' }),
      wrapped(x, 136, 220, OWNED),
      at(x, 220, `${title}, again`, BOLD),
      column(x, 232, ['Halden', when], { font: 'light' }),
      wrapped(x, 256, 220, LED),
    ];
    const text = readPages([
      page(card(50, 'Manager', '2019 – 2022').flat(), card(310, 'Analyst', '2014 – 2019').flat()),
    ]);
    expect(text.split('\n').filter(Boolean).slice(0, 5)).toEqual([
      'Manager',
      'Fernhollow',
      '2019 – 2022',
      OWNED,
      'Manager, again',
    ]);
  });

  test('end at a heading below which a line goes over both', () => {
    const wide = 'MSc Industrial Economics, University of Fjordholm in the North, with a thesis on queues, 2012 – 2014';
    const text = readPages([
      page(
        wrapped(50, 100, 230, LED),
        wrapped(310, 100, 230, OWNED),
        at(50, 220, 'Education', BOLD),
        at(50, 234, wide),
      ),
    ]);
    expect(text.split('\n').filter(Boolean)).toEqual([LED, OWNED, 'Education', wide]);
  });

  test('go on with a position where the sidebar is over', () => {
    const text = readPages([
      page(
        column(400, 103, side),
        wrapped(50, 100, 320, LED),
        at(50, 220, 'Analyst, Tidewater', BOLD),
        wrapped(50, 232, 320, OWNED),
      ),
    ]);
    expect(text.split('\n').filter(Boolean)).toEqual([LED, 'Analyst, Tidewater', OWNED, ...side]);
  });

  test('are followed by what comes below both', () => {
    const below = ['EDUCATION', 'BSc Mathematics', 'University of Hartmoor'];
    const text = readPages([
      page(
        column(50, 103, ['SKILLS', 'Roadmaps', 'SQL', 'Python']),
        wrapped(220, 100, 320, LED),
        wrapped(220, 150, 320, OWNED),
        column(50, 230, below),
      ),
    ]);
    expect(text.split('\n').filter(Boolean).slice(-5)).toEqual([LED, OWNED, ...below]);
  });

  test('of a sidebar go on over pages before the text beside it', () => {
    const more = ['German', 'French', 'INTERESTS', 'Birds'];
    const text = readPages([
      page(column(400, 103, side), wrapped(50, 100, 320, LED), wrapped(50, 200, 320, OWNED)),
      page(wrapped(50, 100, 320, `Then ${OWNED}`), wrapped(50, 200, 320, `Also ${LED}`), column(400, 103, more)),
    ]);
    expect(text.split('\n').filter(Boolean)).toEqual([LED, OWNED, `Then ${OWNED}`, `Also ${LED}`, ...side, ...more]);
  });
});

describe('what stands side by side', () => {
  test('is one row: a title, and a date at the other margin', () => {
    const text = readPages([
      page(
        at(50, 100, 'Product Manager, Fernhollow', BOLD),
        endingAt(545, 100, '2019 – 2022'),
        wrapped(50, 112, 495, LED),
        at(50, 160, 'Analyst, Tidewater', BOLD),
        endingAt(545, 160, '2015 – 2019'),
        wrapped(50, 172, 495, OWNED),
      ),
    ]);
    expect(text).toBe(`Product Manager, Fernhollow\t2019 – 2022\n${LED}\n\nAnalyst, Tidewater\t2015 – 2019\n${OWNED}`);
  });

  test('is one row where the title leaves the date no room', () => {
    const title = at(50, 100, 'Product Manager for Models,', BOLD);
    const date = at(title.right, 100, '2019 – 2022');
    expect(readPages([page(title, date)])).toBe('Product Manager for Models, 2019 – 2022');
  });

  test('is one row where the title goes on below, or the date, or both', () => {
    const text = readPages([
      page(
        at(50, 100, 'Working Student for Software,', BOLD),
        at(50, 112, 'Tidewater', BOLD),
        at(215, 100, '2015 – 2019'),
        at(50, 150, 'Product Manager, Fernhollow', BOLD),
        at(50, 162, 'Insurance', BOLD),
        at(215, 150, 'Mar 2019 –'),
        at(215, 162, 'Present'),
      ),
    ]);
    expect(text.split('\n').filter(Boolean)).toEqual([
      'Working Student for Software, Tidewater\t2015 – 2019',
      'Product Manager, Fernhollow Insurance\tMar 2019 – Present',
    ]);
  });

  test('is a row where the dates stand at the left', () => {
    const text = readPages([
      page(
        ...[100, 180, 260].flatMap((y, row) => [
          at(50, y, `${2015 + row} –`),
          at(50, y + 12, `${2016 + row}`),
          at(160, y, 'Product Manager', BOLD),
          at(160, y + 12, 'Fernhollow Insurance'),
          ...wrapped(160, y + 24, 380, OWNED),
        ]),
      ),
    ]);
    const rows = [2015, 2016, 2017].map(
      (year) => `${year} – ${year + 1}\tProduct Manager\nFernhollow Insurance\n${OWNED}`,
    );
    expect(text).toBe(rows.join('\n\n'));
  });

  test('is a row where the dates are broken in a narrow column, places stand below them, and headings between them', () => {
    const text = readPages([
      page(
        at(50, 100, 'EXPERIENCE', BOLD),
        [at(50, 116, 'Feb', { size: 9 }), at(50, 127, '2020 – Present', { size: 9 }), at(50, 138, 'Lyon', { size: 9 })],
        at(160, 117, 'Product Manager', BOLD),
        at(160, 129, 'Fernhollow'),
        wrapped(170, 143, 330, LED),
        [at(50, 232, '2016 –', { size: 9 }), at(50, 243, '2020', { size: 9 })],
        at(160, 233, 'Data Analyst', BOLD),
        wrapped(170, 247, 330, OWNED),
        at(50, 310, 'EDUCATION', BOLD),
        at(50, 326, '2013 – 2016', { size: 9 }),
        at(160, 327, 'BSc Statistics'),
      ),
    ]);
    expect(text.split('\n').filter(Boolean)).toEqual([
      'EXPERIENCE',
      'Feb 2020 – Present\tLyon\tProduct Manager',
      'Fernhollow',
      LED,
      '2016 – 2020\tData Analyst',
      OWNED,
      'EDUCATION',
      '2013 – 2016\tBSc Statistics',
    ]);
  });

  test('is a row each where a place stands beside the employer, below the date', () => {
    const entry = (y: number, title: string, when: string, where: string) => [
      [at(50, y, title, BOLD), at(460, y, when), at(50, y + 12, 'Fernhollow'), at(460, y + 12, where)],
      wrapped(50, y + 26, 480, OWNED),
    ];
    const text = readPages([
      page(
        entry(100, 'Manager', '2019 – 2022', 'Oslo').flat(),
        entry(180, 'Analyst', '2016 – 2019', 'Bergen').flat(),
        entry(260, 'Intern', '2014 – 2016', 'Tromsø').flat(),
      ),
    ]);
    expect(text).toContain('Analyst\t2016 – 2019\nFernhollow\tBergen\n');
  });

  test('is a row where small dates hang from the height of large titles', () => {
    const entry = (y: number, title: string, when: string) => [
      at(50, y, when, { size: 8 }),
      at(160, y + 5, title, { size: 13, font: 'bold' }),
      at(160, y + 20, 'Fernhollow'),
      wrapped(170, y + 34, 330, OWNED),
    ];
    const entries = [
      entry(100, 'Product Owner', '2021 — now'),
      entry(200, 'Analyst', '2017 — 2021'),
      entry(300, 'Intern', '2016'),
    ];
    const text = readPages([page(entries.flat(2))]);
    expect(text).toContain('2021 — now\tProduct Owner\n');
    expect(text).toContain('2017 — 2021\tAnalyst\n');
  });

  test('is a row where the title is in larger letters than its date', () => {
    const text = readPages([page(at(50, 100, 'Analyst, Fernhollow', { size: 12 }), at(400, 99, '2014 – 2017'))]);
    expect(text).toBe('Analyst, Fernhollow\t2014 – 2017');
  });

  test('is no row where a sidebar tells of studies', () => {
    const studies = ['EDUCATION', 'BSc Statistics', 'Halden College', '2009 – 2012', 'MSc Economics', '2012 – 2014'];
    const text = readPages([
      page(
        column(50, 100, studies),
        at(220, 100, 'EXPERIENCE'),
        wrapped(220, 112, 320, LED),
        wrapped(220, 172, 320, OWNED),
      ),
    ]);
    expect(text.split('\n').filter(Boolean).slice(0, 6)).toEqual(studies);
  });

  test('is a heading above its text where it stands in the margin', () => {
    const text = readPages([page(at(50, 100, 'EXPERIENCE', BOLD), wrapped(180, 100, 360, LED))]);
    expect(text).toBe(`EXPERIENCE\n${LED}`);
  });

  test('is a label with its values', () => {
    const text = readPages([
      page(
        ...['Tools:', 'Methods:', 'Languages:'].map((label, row) => at(50, 100 + 14 * row, label)),
        ...['SQL, Python', 'A/B tests', 'English'].map((value, row) => at(150, 100 + 14 * row, value)),
      ),
    ]);
    expect(text).toBe('Tools:\tSQL, Python\nMethods:\tA/B tests\nLanguages:\tEnglish');
  });
});

describe('what is printed on every page', () => {
  test('is left out: page numbers and footers, and headers after the first', () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        at(50, 40, 'Jane Hollis, Curriculum Vitae'),
        at(50, 100, `Chapter ${'one two three'.split(' ')[number - 1]} of a life`),
        at(50, 810, 'Confidential'),
        at(500, 810, `Page ${number} of 3`),
      ),
    );
    expect(readPages(pages).split('\n').filter(Boolean)).toEqual([
      'Jane Hollis, Curriculum Vitae',
      'Chapter one of a life',
      'Chapter two of a life',
      'Chapter three of a life',
    ]);
  });

  test('is not what differs in its years', () => {
    const pages = [page(at(50, 400, 'MSc'), at(50, 800, '2012 – 2014')), page(at(50, 40, '2009 – 2012'))];
    expect(readPages(pages)).toContain('2012 – 2014');
    expect(readPages(pages)).toContain('2009 – 2012');
  });

  test('is the number also of the only page', () => {
    expect(readPages([page(at(50, 400, 'SQL'), at(300, 810, 'Page 1'))])).toBe('SQL');
  });

  test('is kept in the text itself', () => {
    const pages = [1, 2].map(() => page(at(50, 400, 'Python')));
    expect(readPages(pages)).toBe('Python\n\nPython');
  });
});

test('no letter is lost, whatever stands where', () => {
  // Without the "o", which alone is a bullet.
  const word = fc.stringMatching(/^[a-n]{1,8}$/);
  const piece = fc
    .tuple(word, fc.integer({ min: 0, max: 590 }), fc.integer({ min: 100, max: 740 }), fc.constantFrom(8, 10, 14))
    .map(([text, x, y, size]) => at(x, y, text, { size }));
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 60 }), { minLength: 1, maxLength: 3 }), (pages) => {
      const sorted = (text: string): string => [...text.replace(/[^a-z]/g, '')].sort().join('');
      const distinct = (pieces: readonly { text: string; left: number; baseline: number }[]) =>
        pieces.every((a, i) => pieces.slice(i + 1).every((b) => a.text !== b.text || Math.abs(a.left - b.left) > 20));
      fc.pre(pages.every(distinct));
      expect(sorted(readPages(pages.map((pieces) => page(pieces))))).toBe(
        sorted(
          pages
            .flat()
            .map(({ text }) => text)
            .join(''),
        ),
      );
    }),
    { numRuns: 300 },
  );
});
