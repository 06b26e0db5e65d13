import { type Ask, asksOf, notAskedOf } from './ask.ts';
import type { Competency } from './competency.ts';
import { LEVELS, type Level, NO_SKILL, type Profile, type Skill } from './profile.ts';
import type { Reading } from './reading.ts';
import { DEPTHS, type Depth } from './tag.ts';

/** How one ask stands against the profile. */
export interface Finding {
  readonly ask: Ask;
  /** What the profile holds of it. */
  readonly skill: Skill;
  /** Ids of competencies the user holds that carry over to this one; empty unless it is transferable. */
  readonly bridges: readonly string[];
}

/** "Asks 11, you bring 7": never a bare percentage. */
export interface Fit {
  readonly asked: number;
  /** How many of them are met. */
  readonly brought: number;
}

/** A posting's asks set against a profile. Every ask is in exactly one of the four lists. */
export interface Comparison {
  readonly fit: Fit;
  readonly met: readonly Finding[];
  /** Held, but not as deep or not as long as asked. */
  readonly partial: readonly Finding[];
  /** Not held, but something that carries over is. */
  readonly transferable: readonly Finding[];
  readonly missing: readonly Finding[];
  /** Expressly not asked. */
  readonly notAsked: readonly Ask[];
}

/**
 * The level that answers each depth: who has done a thing can be asked to contribute to it,
 * who has led it can be asked to own it, and who is learning it knows it.
 */
const LEVEL_FOR: Readonly<Record<Depth, Level>> = { know: 'learning', contribute: 'done', own: 'led' };

const rank = (level: Level): number => LEVELS.indexOf(level);

/** Held firmly enough to carry over to something else: done at least once. */
const carriesOver = (skill: Skill | undefined): boolean => skill !== undefined && rank(skill.level) >= rank('done');

/** What of an ask decides whether it is met. */
type Asked = Pick<Ask, 'id' | 'depth' | 'years'>;

function isMet(ask: Asked, skill: Skill): boolean {
  const deepEnough = rank(skill.level) >= rank(LEVEL_FOR[ask.depth]);
  // Years the user left blank are not held against them: the level alone decides then.
  const longEnough = ask.years === null || skill.years === null || skill.years >= ask.years;
  return deepEnough && longEnough;
}

/**
 * Counts what a person brings of what is asked; the same count as that of a whole comparison.
 *
 * @param asks what a posting asks, each competency once
 * @param profile the person's profile
 */
export function fitOf(asks: readonly Asked[], profile: Profile): Fit {
  const met = asks.filter((ask) => isMet(ask, profile.skills[ask.id] ?? NO_SKILL));
  return { asked: asks.length, brought: met.length };
}

/**
 * Sets what a posting asks against what a person brings.
 *
 * @param reading the matcher's reading of the posting
 * @param profile the person's profile
 * @param competencies every competency by id, for what carries over to what
 * @returns each ask in one of four lists, in the order of `asksOf`; raising a level never lowers the fit
 */
export function compare(
  reading: Reading,
  profile: Profile,
  competencies: ReadonlyMap<string, Pick<Competency, 'bridgedBy'>>,
): Comparison {
  const met: Finding[] = [];
  const partial: Finding[] = [];
  const transferable: Finding[] = [];
  const missing: Finding[] = [];
  const asks = asksOf(reading);
  for (const ask of asks) {
    const skill = profile.skills[ask.id] ?? NO_SKILL;
    const bridges = (competencies.get(ask.id)?.bridgedBy ?? []).filter((id) => carriesOver(profile.skills[id]));
    if (isMet(ask, skill)) met.push({ ask, skill, bridges: [] });
    else if (skill.level !== 'none') partial.push({ ask, skill, bridges: [] });
    else if (bridges.length > 0) transferable.push({ ask, skill, bridges });
    else missing.push({ ask, skill, bridges: [] });
  }
  return {
    fit: fitOf(asks, profile),
    met,
    partial,
    transferable,
    missing,
    notAsked: notAskedOf(reading),
  };
}

/**
 * How far a level reaches on the scale of depths, for drawing the two on one axis.
 *
 * @param level what the user holds
 * @returns 0 (nothing) to 3 (own)
 */
export function reachOf(level: Level): number {
  return DEPTHS.filter((depth) => rank(level) >= rank(LEVEL_FOR[depth])).length;
}
