import { type Ask, alternativesOf, asksOf, notAskedOf } from './ask.ts';
import type { Competency, Stage } from './competency.ts';
import { type FactLine, factLines } from './fact-words.ts';
import { STAGES } from './life-cycle.ts';
import type { Reading } from './reading.ts';
import { DEPTHS, STRENGTHS } from './tag.ts';

/** What one posting says of one competency. Silence of a posting that was not read is no answer, and kept apart. */
export type Side =
  /** Asked by itself, or as one of a choice, which the ask then names by another id. */
  | { readonly state: 'asked'; readonly ask: Ask }
  /** Expressly not asked. */
  | { readonly state: 'waived'; readonly ask: Ask }
  | { readonly state: 'silent' }
  | { readonly state: 'unread' };

/** One competency that at least one of the postings asks for. */
export interface SideRow {
  /** Competency id. */
  readonly id: string;
  /** One entry a posting, in their order. */
  readonly sides: readonly Side[];
  /** Index of the posting that alone asks for it; null where several do. */
  readonly only: number | null;
}

/** The rows of one stage of the life cycle. */
export interface SideStage {
  /** Null for competencies that this version does not know. */
  readonly stage: Stage | null;
  readonly rows: readonly SideRow[];
}

/** One fact about the job, as each of the postings states it. */
export interface SideFact {
  readonly label: string;
  /** One entry a posting, in their order; empty where it does not say. */
  readonly lines: readonly (readonly FactLine[])[];
  /** Whether all of them state the same. */
  readonly alike: boolean;
}

/** What postings have in common and what one of them asks alone. */
export interface SideShares {
  /** Ids that all of them ask for. */
  readonly common: readonly string[];
  /** One list of ids a posting: what it alone asks for. */
  readonly alone: readonly (readonly string[])[];
}

type Known = ReadonlyMap<string, Pick<Competency, 'stage' | 'label'>>;

const isAskedBy = (side: Side): boolean => side.state === 'asked';

function sideOf(reading: Reading): (id: string) => Side {
  const asks = asksOf(reading);
  const asked = new Map([
    // What is one of a choice is asked as well, unless it is asked by itself too.
    ...asks.flatMap((ask) => alternativesOf(ask).map(({ id }): [string, Ask] => [id, ask])),
    ...asks.map((ask): [string, Ask] => [ask.id, ask]),
  ]);
  const waived = new Map(notAskedOf(reading).map((ask) => [ask.id, ask]));
  return (id) => {
    const ask = asked.get(id);
    const not = waived.get(id);
    if (ask) return { state: 'asked', ask };
    if (not) return { state: 'waived', ask: not };
    return { state: reading.english ? 'silent' : 'unread' };
  };
}

/** Asked by more of them first, then the stronger, the deeper, and by id: the order of the postings does not matter. */
function inOrder(a: SideRow, b: SideRow): number {
  const asks = ({ sides }: SideRow) => sides.flatMap((side) => (side.state === 'asked' ? [side.ask] : []));
  const strength = (row: SideRow) => Math.min(...asks(row).map((ask) => STRENGTHS.indexOf(ask.strength)));
  const depth = (row: SideRow) => Math.max(...asks(row).map((ask) => DEPTHS.indexOf(ask.depth)));
  return (
    asks(b).length - asks(a).length ||
    strength(a) - strength(b) ||
    depth(b) - depth(a) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/**
 * Lays what postings ask side by side, by the stages of the AI life cycle.
 *
 * @param readings the matcher's readings, one a posting
 * @param competencies every competency by id
 * @returns the stages in which at least one of them asks something, in the order of the life cycle
 */
export function stagesSideBySide(readings: readonly Reading[], competencies: Known): readonly SideStage[] {
  const sides = readings.map(sideOf);
  const ids = new Set(readings.flatMap((reading) => asksOf(reading).map(({ id }) => id)));
  const rows = [...ids].map((id): SideRow => {
    const own = sides.map((of) => of(id));
    return { id, sides: own, only: own.filter(isAskedBy).length === 1 ? own.findIndex(isAskedBy) : null };
  });
  return [...STAGES, null]
    .map((stage) => ({
      stage,
      rows: rows.filter(({ id }) => (competencies.get(id)?.stage ?? null) === stage).sort(inOrder),
    }))
    .filter((group) => group.rows.length > 0);
}

/**
 * Sums up what all of them ask and what one asks alone.
 *
 * @param stages what `stagesSideBySide` returned
 * @param count how many postings they are
 */
export function sharesOf(stages: readonly SideStage[], count: number): SideShares {
  const rows = stages.flatMap((stage) => stage.rows);
  const idsOf = (some: readonly SideRow[]) => some.map(({ id }) => id);
  return {
    common: idsOf(rows.filter(({ sides }) => sides.every(isAskedBy))),
    alone: Array.from({ length: count }, (_, index) => idsOf(rows.filter(({ only }) => only === index))),
  };
}

/** What a decision between jobs turns on, whether it is stated or not; in the order in which people weigh it. */
const ALWAYS = ['Salary', 'Workplace', 'Location', 'Experience', 'Seniority', 'Work permit', 'Employment', 'Degree'];

/**
 * Lays what postings state about the job side by side.
 *
 * @param readings the matcher's readings, one a posting
 * @param competencies labels by competency id, for years asked of one
 * @returns the facts that matter of every job, then those that at least one states
 */
export function factsSideBySide(readings: readonly Reading[], competencies: Known): readonly SideFact[] {
  const stated = readings.map(({ facts }) => factLines(facts, competencies));
  const labels = new Set([...ALWAYS, ...stated.flat().map(({ label }) => label)]);
  return [...labels].map((label) => {
    const lines = stated.map((own) => own.filter((line) => line.label === label));
    const [first, ...rest] = lines.map((own) =>
      own
        .map(({ value }) => value)
        .sort()
        .join('\n'),
    );
    return { label, lines, alike: first !== undefined && first !== '' && rest.every((other) => other === first) };
  });
}
