import type { Competency } from './competency.ts';
import type { Reading } from './reading.ts';
import { DEPTHS, type Depth, isAsked, STRENGTHS, type Strength, type Tag } from './tag.ts';

/** One competency that a posting asks for, with every sentence it rests on. */
export interface Ask {
  /** Competency id. */
  readonly id: string;
  /** The strongest way it is asked: required before duty before preferred. */
  readonly strength: Strength;
  /** The deepest it is asked. */
  readonly depth: Depth;
  /** Years asked of it, or null where the posting names none. */
  readonly years: number | null;
  /** The mentions that ask for it, strongest and then first in the text first; never empty. */
  readonly tags: readonly [Tag, ...Tag[]];
}

const strengthRank = (strength: Strength): number => STRENGTHS.indexOf(strength);
const depthRank = (depth: Depth): number => DEPTHS.indexOf(depth);

function toAsk(id: string, tags: readonly Tag[], years: number | null): Ask | null {
  const [first, ...rest] = [...tags].sort(
    (a, b) => strengthRank(a.strength) - strengthRank(b.strength) || a.start - b.start,
  );
  if (!first) return null;
  const depth = tags.reduce<Depth>(
    (deepest, tag) => (depthRank(tag.depth) > depthRank(deepest) ? tag.depth : deepest),
    'know',
  );
  return { id, strength: first.strength, depth, years, tags: [first, ...rest] };
}

function byCompetency(tags: readonly Tag[], keep: (tag: Tag) => boolean): Map<string, Tag[]> {
  const groups = new Map<string, Tag[]>();
  for (const tag of tags) {
    if (tag.kind !== 'competency' || !keep(tag)) continue;
    const group = groups.get(tag.id);
    if (group) group.push(tag);
    else groups.set(tag.id, [tag]);
  }
  return groups;
}

/**
 * Lists what a posting asks of the person, each competency once.
 *
 * @param reading the matcher's reading of the posting
 * @returns the asks, required before duty before preferred, deeper before shallower, then by id,
 *   so that the order does not depend on the order of the posting's sentences
 */
export function asksOf(reading: Reading): readonly Ask[] {
  const asks: Ask[] = [];
  for (const [id, tags] of byCompetency(reading.tags, (tag) => isAsked(tag.strength))) {
    const years = reading.facts.years.filter((fact) => fact.competency === id).map((fact) => fact.min);
    const ask = toAsk(id, tags, years.length > 0 ? Math.max(...years) : null);
    if (ask) asks.push(ask);
  }
  return asks.sort(
    (a, b) =>
      strengthRank(a.strength) - strengthRank(b.strength) ||
      depthRank(b.depth) - depthRank(a.depth) ||
      (a.id < b.id ? -1 : 1),
  );
}

/**
 * Picks what only AI work asks.
 *
 * @param asks what the posting asks
 * @param competencies every competency by id
 */
export const aiAsksOf = (
  asks: readonly Ask[],
  competencies: ReadonlyMap<string, Pick<Competency, 'aiSpecific'>>,
): readonly Ask[] => asks.filter((ask) => competencies.get(ask.id)?.aiSpecific);

/**
 * Lists what a posting expressly does not ask, and does not ask elsewhere either.
 *
 * @param reading the matcher's reading of the posting
 */
export function notAskedOf(reading: Reading): readonly Ask[] {
  const asked = byCompetency(reading.tags, (tag) => isAsked(tag.strength));
  const waived = byCompetency(reading.tags, (tag) => tag.strength === 'negated');
  return [...waived].flatMap(([id, tags]) => (asked.has(id) ? [] : (toAsk(id, tags, null) ?? [])));
}
