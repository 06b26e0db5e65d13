import { competencies } from '../../../src/core/competency.ts';
import { shownInCv } from '../../../src/core/cv/shown-in-cv.ts';
import { toldLines } from '../../../src/core/cv/told-lines.ts';
import type { CvPart } from '../../../src/core/cv.ts';
import { readCv } from '../../../src/core/read-cv.ts';
import { expectationOf, TODAY } from '../cv-bench/expectation.ts';
import { type Line, type Part, type Person, readPerson } from '../cv-bench/person.ts';

const files = import.meta.glob<string>('./trades/*.txt', { eager: true, query: '?raw', import: 'default' });

/** Somebody of every trade. */
const people: readonly Person[] = Object.entries(files).map(([path, text]) =>
  readPerson(path.slice('./trades/'.length, -'.txt'.length), text),
);

/** What was found, or not, of one competency in one line or person. */
interface Outcome {
  readonly is: 'right' | 'wrong' | 'missed';
  readonly by: 'line' | 'person';
  readonly id: string;
  /** Whether the level is one that an expert would accept, of what is right. */
  readonly level: boolean;
  readonly person: Person;
  readonly text: string;
}

const told = ({ text, bullet }: Line): readonly string[] =>
  toldLines([{ text, bullet, indent: 0, afterBlank: false, heading: 0 }]);

const cvPartOf = ({ kind, title, organisation, from, to, lines }: Part): CvPart => ({
  kind,
  title: title || null,
  organisation: organisation || null,
  span: from === null ? null : { from, to: to ?? from },
  lines: lines.flatMap(told),
});

function outcomesOf(person: Person): readonly Outcome[] {
  const cv = { parts: person.parts.map(cvPartOf), stated: {} };
  const shown = shownInCv(cv);
  const byLine = person.parts.flatMap((part, at) =>
    part.lines.flatMap((line) => {
      const sentences = told(line);
      const found = shown.filter((one) => one.part === cv.parts[at] && sentences.includes(one.line));
      const ids = new Set([...found, ...line.labels].map(({ id }) => id));
      return [...ids].flatMap((id): Outcome[] => {
        const label = line.labels.find((one) => one.id === id);
        if (label?.neutral) return [];
        const hits = found.filter((one) => one.id === id);
        const is = label ? (hits.length > 0 ? 'right' : 'missed') : 'wrong';
        const level = hits.some((hit) => label?.levels.includes(hit.level));
        return [{ is, by: 'line', id, level, person, text: line.text }];
      });
    }),
  );
  const { proposals, neutral, lines } = expectationOf(person.parts);
  const proposed = new Map(readCv(cv, TODAY).proposals.map((proposal) => [proposal.id, proposal]));
  const byPerson = [...new Set([...proposals.keys(), ...proposed.keys()])].flatMap((id): Outcome[] => {
    const expected = proposals.get(id);
    const given = proposed.get(id);
    if (!expected && neutral.has(id)) return [];
    const is = expected ? (given ? 'right' : 'missed') : 'wrong';
    const text = given?.evidence[0]?.line ?? lines.get(id)?.join(' / ') ?? '';
    const level = given !== undefined && expected?.levels.has(given.level) === true;
    return [{ is, by: 'person', id, level, person, text }];
  });
  return [...byLine, ...byPerson];
}

/** How right a reader is, as shares of 0 to 1; 1 where there was nothing to get wrong. */
export interface LineShares {
  readonly precision: number;
  readonly recall: number;
  /** Of those right, how many have a level that an expert would accept. */
  readonly levels: number;
  /** How many there are to find. */
  readonly asked: number;
}

function sharesOf(outcomes: readonly Outcome[]): LineShares {
  const count = (is: Outcome['is']): number => outcomes.filter((outcome) => outcome.is === is).length;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const right = count('right');
  return {
    precision: share(right, right + count('wrong')),
    recall: share(right, right + count('missed')),
    levels: share(outcomes.filter(({ is, level }) => is === 'right' && level).length, right),
    asked: right + count('missed'),
  };
}

/**
 * Measures the reader of CVs on the lines of one half.
 *
 * @param half which people's
 * @param by whether a competency counts once a line that shows it, or once a person
 */
export function scoreLines(half: Person['half'], by: Outcome['by']): LineShares {
  return sharesOf(
    people.filter((one) => one.half === half).flatMap((one) => outcomesOf(one).filter((o) => o.by === by)),
  );
}

const cells = ({ precision, recall, levels, asked }: LineShares): string =>
  [`${asked}`.padStart(6), ...[precision, recall, levels].map((share) => share.toFixed(2).padStart(7))].join('');

/**
 * Measures the reader of CVs on labelled lines, and prints how right it is by competency.
 *
 * @param options `--misses` to print what is wrong on the development half; the held half's stay unread
 * @returns 0
 */
export function main(options: readonly string[]): number {
  const outcomes = people.flatMap(outcomesOf);
  const halves = ['development', 'held'] as const;
  const of = (half: Person['half'], by: Outcome['by']): readonly Outcome[] =>
    outcomes.filter((outcome) => outcome.by === by && outcome.person.half === half);
  const row = (title: string, by: Outcome['by'], id?: string): void => {
    const shares = halves.map((half) =>
      cells(sharesOf(of(half, by).filter((outcome) => id === undefined || outcome.id === id))),
    );
    console.log(`${title.padEnd(24)}${shares.join('   ')}`);
  };
  const heads = ['asked', 'P', 'R', 'level'].map((head, index) => head.padStart(index === 0 ? 6 : 7)).join('');
  console.log(`${' '.repeat(24)}${halves.map((half) => half.padStart(27)).join('   ')}`);
  console.log(`${' '.repeat(24)}${halves.map(() => heads).join('   ')}`);
  row('by person', 'person');
  row('by line', 'line');
  for (const id of competencies.keys()) row(`  ${id}`, 'line', id);
  if (options.includes('--misses')) {
    for (const by of ['line', 'person'] as const) {
      const misses = of('development', by).filter(({ is, level }) => is !== 'right' || !level);
      const rows = misses.map(
        ({ is, id, person, text }) => `${by}\t${is === 'right' ? 'level' : is}\t${id}\t${person.id}\t${text}`,
      );
      for (const each of rows.sort()) console.log(each);
    }
  }
  return 0;
}
