import type { CvMonth } from '../../../src/core/cv.ts';
import { LEVELS, type Level } from '../../../src/core/profile.ts';
import type { Label, Part } from './person.ts';

/** The bench's today; "Present" in a CV is this month. */
export const TODAY = { year: 2026, month: 11 } as const;

/** A proposal that an expert would make. */
export interface ExpectedProposal {
  readonly levels: ReadonlySet<Level>;
  /** Years from least to most, or null where no dated part shows it. */
  readonly years: { readonly least: number; readonly most: number } | null;
}

/** What an expert would propose of a CV. */
export interface Expectation {
  readonly proposals: ReadonlyMap<string, ExpectedProposal>;
  /** Ids where either answer will do. */
  readonly neutral: ReadonlySet<string>;
  /** The lines on which a proposal may rest, by id. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

interface Shown {
  readonly part: Part;
  readonly line: string;
  readonly label: Label;
}

const shownIn = (part: Part): readonly Shown[] => [
  ...part.labels.map((label) => ({ part, line: part.title, label })),
  ...part.lines.flatMap(({ text, labels }) => labels.map((label) => ({ part, line: text, label }))),
];

const higher = (one: Level, other: Level): Level => (LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other);

/** The highest level that the lines show, for every choice that experts might make of each. */
function levelsOf(shown: readonly Shown[]): ReadonlySet<Level> {
  const firm = shown.filter(({ label }) => !label.neutral);
  const open = shown.filter(({ label }) => label.neutral);
  let highest = new Set<Level>(['none']);
  for (const { label } of firm) {
    highest = new Set([...highest].flatMap((level) => label.levels.map((other) => higher(level, other))));
  }
  // An expert who counts a doubtful line may come out higher, never lower.
  const raised = open
    .flatMap(({ label }) => label.levels)
    .flatMap((other) => [...highest].map((l) => higher(l, other)));
  return new Set([...highest, ...raised]);
}

/** Months since the year 0, from the first to the last; of a bare year its first or its last month. */
function monthsOf({ from, to }: Part, widest: boolean): readonly number[] {
  if (!from) return [];
  const at = ({ year, month }: CvMonth, without: number): number => year * 12 + (month ?? without) - 1;
  const first = at(from, widest ? 1 : 12);
  const last = to === 'now' ? at(TODAY, TODAY.month) : at(to ?? from, widest ? 12 : 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Years are said to the half, and whether the last month counts is anybody's guess. */
const ROUNDING = 0.5;

function yearsOf(shown: readonly Shown[]): ExpectedProposal['years'] {
  const dated = shown.filter(({ part }) => part.from && (part.kind === 'position' || part.kind === 'project'));
  const sure = dated.filter(
    ({ part, label }) => part.kind === 'position' && !label.neutral && !label.levels.includes('learning'),
  );
  if (dated.length === 0) return null;
  const count = (of: readonly Shown[], widest: boolean): number =>
    new Set(of.flatMap(({ part }) => monthsOf(part, widest))).size / 12;
  return { least: Math.max(0, count(sure, false) - ROUNDING), most: count(dated, true) + ROUNDING };
}

/**
 * Says what an expert would propose of a CV that has these parts.
 *
 * @param parts the parts that a file carries; some kinds of file carry not all
 */
export function expectationOf(parts: readonly Part[]): Expectation {
  const byId = new Map<string, Shown[]>();
  for (const shown of parts.flatMap(shownIn)) {
    const group = byId.get(shown.label.id);
    if (group) group.push(shown);
    else byId.set(shown.label.id, [shown]);
  }
  const firm = [...byId].filter(([, shown]) => shown.some(({ label }) => !label.neutral));
  return {
    proposals: new Map(firm.map(([id, shown]) => [id, { levels: levelsOf(shown), years: yearsOf(shown) }])),
    neutral: new Set([...byId.keys()].filter((id) => !firm.some(([other]) => other === id))),
    lines: new Map([...byId].map(([id, shown]) => [id, shown.map(({ line }) => line)])),
  };
}
