import type { Layout } from '../layout.ts';
import { type Block, contactOf, MANNERS, outlineOf } from '../outline.ts';
import { PAGE, type PlacedLine, pdfOf } from '../pdf-page.ts';
import type { Part, Person } from '../person.ts';
import { PLAIN, type Setting, setColumn } from '../typesetting.ts';

const at = (
  x: number,
  y: number,
  text: string,
  size: number,
  font: PlacedLine['font'] = 'regular',
  page = 0,
): PlacedLine => ({
  page,
  x,
  y,
  text,
  size,
  font,
});

const head = (person: Person, left: number = PAGE.margin): readonly PlacedLine[] => [
  at(left, 40, person.name, 20, 'bold'),
  at(left, 66, person.headline, 11),
  at(left, 82, contactOf(person), 9),
];

const pdf = (place: (person: Person) => readonly PlacedLine[]): Layout => ({
  ending: '.pdf',
  format: 'pdf',
  carries: () => true,
  write: (person) => pdfOf(place(person)),
});

const oneColumn = (manner: keyof typeof MANNERS, setting: Partial<Setting>): Layout =>
  pdf((person) => [...head(person), ...setColumn(outlineOf(person, MANNERS[manner]), { ...PLAIN, ...setting })]);

const SIDE: readonly Part['kind'][] = ['skills', 'certificate', 'education'];
const isAside = ({ kind }: Part): boolean => SIDE.includes(kind);

/** A narrow column beside a wide one. */
function twoColumns(
  person: Person,
  side: Partial<Setting>,
  main: Partial<Setting>,
): readonly [PlacedLine[], PlacedLine[]] {
  const outline = (which: (part: Part) => boolean): readonly Block[] => outlineOf(person, MANNERS.short, which);
  return [
    [...setColumn(outline(isAside), { ...PLAIN, size: 9, bullet: '▪', ...side })],
    [
      ...setColumn(
        outline((part) => !isAside(part)),
        { ...PLAIN, ...main },
      ),
    ],
  ];
}

/** Attachments behind a CV of at most three pages: numbered pictures, in no language. */
const attachments: readonly PlacedLine[] = Array.from({ length: 197 }, (_, index) =>
  at(PAGE.margin, 100, `${index + 1} / 197`, 11, 'regular', index + 3),
);

/** The name at the head and a number at the foot of each page. */
function withEdges(person: Person, lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const pages = Math.max(...lines.map(({ page }) => page)) + 1;
  return Array.from({ length: pages }, (_, page) => [
    at(PAGE.margin, 22, `${person.name} - Curriculum Vitae`, 8, 'regular', page),
    ...lines.filter((line) => line.page === page),
    at(PAGE.width / 2 - 20, PAGE.height - 30, `Page ${page + 1} of ${pages}`, 8, 'regular', page),
  ]).flat();
}

export default {
  'pdf-one-column': oneColumn('words', {}),
  'pdf-dates-right': oneColumn('short', { dates: 'right', bullet: '–' }),
  'pdf-hyphenated': oneColumn('letter', { justified: true, left: 170, width: 250, size: 11 }),
  'pdf-ligatures': oneColumn('words', { ligatures: true, bullet: '●' }),
  'pdf-spaced-headings': oneColumn('digits', { heading: 'spaced', bullet: '▪' }),
  'pdf-small-capitals': oneColumn('short', { heading: 'small-capitals', dates: 'right' }),
  'pdf-pages': pdf((person) => {
    const wide = { ...PLAIN, size: 14, leading: 2.1, foot: 220, left: 90, width: 400 };
    return withEdges(person, [...head(person), ...setColumn(outlineOf(person, MANNERS.words), wide)]);
  }),
  'pdf-200-pages': {
    ...pdf((person) => [...head(person), ...setColumn(outlineOf(person, MANNERS.words), PLAIN), ...attachments]),
    partly: true,
  },
  'pdf-sidebar-left': pdf((person) => {
    const [side, main] = twoColumns(person, { left: 30, width: 150 }, { left: 210, width: 345 });
    return [...head(person, 210), ...side, ...main];
  }),
  // As programs write that go down the page and not down the column.
  'pdf-sidebar-right': pdf((person) => {
    const [side, main] = twoColumns(person, { left: 420, width: 145 }, { left: 40, width: 350, dates: 'right' });
    return [...head(person, 40), ...[...main, ...side].sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x)];
  }),
} satisfies Readonly<Record<string, Layout>>;
