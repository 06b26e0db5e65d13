import { choicesIn } from './choice.ts';
import type { Competency } from './competency.ts';
import type { YearsFact } from './fact.ts';
import type { Reading } from './reading.ts';
import { DEPTHS, type Depth, isAsked, STRENGTHS, type Strength, type Tag } from './tag.ts';

/** One of several competencies any of which is enough. */
export interface Alternative {
  /** Competency id. */
  readonly id: string;
  /** The deepest it is asked. */
  readonly depth: Depth;
}

/** One thing that a posting asks for, with every sentence it rests on. */
export interface Ask extends Alternative {
  /** The strongest way it is asked: required before duty before preferred. */
  readonly strength: Strength;
  /** Years asked of it, or null where the posting names none. */
  readonly years: number | null;
  /** The mentions that ask for it, strongest and then first in the text first; never empty. */
  readonly tags: readonly [Tag, ...Tag[]];
  /** What answers it as well, where the posting leaves a choice ("NLP or computer vision"); absent where it leaves none. */
  readonly or?: readonly Alternative[];
}

const strengthRank = (strength: Strength): number => STRENGTHS.indexOf(strength);
const depthRank = (depth: Depth): number => DEPTHS.indexOf(depth);
const binds = ({ strength }: Pick<Tag, 'strength'>): boolean => strength !== 'preferred';

/** How deep it is asked where that is required or a duty; a deeper wish beside it stays a wish. */
function depthOf(tags: readonly Tag[]): Depth {
  const binding = tags.some(binds) ? tags.filter(binds) : tags;
  return binding.reduce<Depth>(
    (deepest, { depth }) => (depthRank(depth) > depthRank(deepest) ? depth : deepest),
    'know',
  );
}

/** Years that are only wished for bind no more than the wish that they belong to. */
function yearsOf(facts: readonly YearsFact[], ids: readonly string[], strength: Strength): number | null {
  const own = facts.filter(({ competency }) => competency !== null && ids.includes(competency));
  const counted = own.filter((fact) => fact.strength === 'required' || strength === 'preferred').map(({ min }) => min);
  return counted.length > 0 ? Math.max(...counted) : null;
}

const strongestFirst = (a: Tag, b: Tag): number =>
  strengthRank(a.strength) - strengthRank(b.strength) || a.start - b.start || a.end - b.end;

function toAsk(ids: readonly string[], tags: readonly Tag[], facts: readonly YearsFact[]): Ask | null {
  const [strongest, ...others] = [...tags].sort(strongestFirst);
  if (!strongest) return null;
  const { strength } = strongest;
  const all = [...new Set(tags.map(({ id }) => id))].map((id): Alternative => {
    return { id, depth: depthOf(tags.filter((tag) => tag.id === id)) };
  });
  // What is asked nowhere else gives the ask its name; the order of the sentences decides nothing.
  const order = ({ id, depth }: Alternative): number => (ids.includes(id) ? 0 : DEPTHS.length) - depthRank(depth);
  const [first, ...or] = all.sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  if (!first) return null;
  const years = yearsOf(facts, ids, strength);
  return { ...first, strength, years, tags: [strongest, ...others], ...(or.length > 0 ? { or } : {}) };
}

/**
 * Lists what a posting asks of the person: each competency once, and each choice between several once.
 *
 * @param reading the matcher's reading of the posting
 * @returns the asks, required before duty before preferred, deeper before shallower, then by id,
 *   so that the order does not depend on the order of the posting's sentences; no two have the same id
 */
export function asksOf(reading: Reading): readonly Ask[] {
  const asked = reading.tags.filter((tag) => tag.kind === 'competency' && isAsked(tag.strength));
  return choicesIn(asked)
    .flatMap(({ ids, tags }) => toAsk(ids, tags, reading.facts.years) ?? [])
    .sort(
      (a, b) =>
        strengthRank(a.strength) - strengthRank(b.strength) ||
        depthRank(b.depth) - depthRank(a.depth) ||
        (a.id < b.id ? -1 : 1),
    );
}

/**
 * Lists everything that answers an ask.
 *
 * @param ask what a posting asks
 * @returns the ask itself, and what answers it as well
 */
export const alternativesOf = (ask: Pick<Ask, 'id' | 'depth' | 'or'>): readonly [Alternative, ...Alternative[]] => [
  { id: ask.id, depth: ask.depth },
  ...(ask.or ?? []),
];

/**
 * Picks what only AI work asks; of a choice, where one of the alternatives is AI work.
 *
 * @param asks what the posting asks
 * @param competencies every competency by id
 */
export const aiAsksOf = (
  asks: readonly Ask[],
  competencies: ReadonlyMap<string, Pick<Competency, 'aiSpecific'>>,
): readonly Ask[] => asks.filter((ask) => alternativesOf(ask).some(({ id }) => competencies.get(id)?.aiSpecific));

/**
 * Lists what a posting expressly does not ask, and does not ask elsewhere either.
 *
 * @param reading the matcher's reading of the posting
 */
export function notAskedOf(reading: Reading): readonly Ask[] {
  const named = reading.tags.filter((tag) => tag.kind === 'competency');
  const asked = new Set(named.filter((tag) => isAsked(tag.strength)).map(({ id }) => id));
  const waived = named.filter((tag) => tag.strength === 'negated' && !asked.has(tag.id));
  return [...new Set(waived.map(({ id }) => id))].flatMap(
    (id) =>
      toAsk(
        [id],
        waived.filter((tag) => tag.id === id),
        [],
      ) ?? [],
  );
}
