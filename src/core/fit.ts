import { type Alternative, type Ask, alternativesOf } from './ask.ts';
import type { Competency } from './competency.ts';
import { LEVELS, type Level, NO_SKILL, type Profile, type Skill } from './profile.ts';
import type { Depth, Strength } from './tag.ts';

/**
 * How a posting's asks are counted against a profile: the whole formula, and nothing but it. The numbers are judgements,
 * not measurements; what they must keep, and tests hold, is that more never counts less and that order decides nothing.
 */

/**
 * Points an ask is worth. What is required decides first; a duty can in part be grown into; a wish breaks a tie. Three
 * wishes weigh as much as one requirement. What is named in passing, or expressly not asked, weighs nothing.
 */
export const WEIGHTS: Readonly<Record<Strength, number>> = {
  required: 6,
  duty: 4,
  preferred: 2,
  context: 0,
  negated: 0,
};

/** The level that answers each depth: who has done a thing can contribute to it, who has led it can own it. */
export const LEVEL_FOR: Readonly<Record<Depth, Level>> = { know: 'learning', contribute: 'done', own: 'led' };

/** A wish is less insistent: having done the thing answers the wish for somebody who owned it. */
export const LEVEL_FOR_WISH: Readonly<Record<Depth, Level>> = { ...LEVEL_FOR, own: 'done' };

/** Years of a thing are years of doing it: no course answers "five years of machine learning", whatever the depth. */
export const LEVEL_FOR_YEARS: Level = 'done';

/** What carries over from a related thing that the user has done: always less than to have begun with the thing itself. */
export const CARRIED: { readonly share: number; readonly from: Level } = { share: 1 / 4, from: 'done' };

/**
 * What an experienced product manager brings to AI products. Vision and strategy, finding out what is viable, feasible
 * and desirable, the user's side, the product's own numbers and the people around it stay what they were; knowing
 * models, their data and how they are measured does not come by itself, and is not listed here.
 */
export const EXPERIENCE: Omit<typeof CARRIED, 'share'> & {
  readonly share: number;
  readonly id: string;
  readonly to: readonly string[];
} = {
  share: 1 / 2,
  from: 'led',
  id: 'product-fundamentals',
  to: ['ai-strategy', 'ai-opportunity', 'ai-experience', 'product-metrics', 'stakeholder-management'],
};

/** Points are rounded down to halves: full points mean that nothing is lacking. */
const STEPS_OF_A_POINT = 2;
/** Keeps 7/12 of 12 from falling just short of 7. */
const EXACT = 1e-9;

/** What of an ask is counted. */
export type Asked = Pick<Ask, 'id' | 'depth' | 'years' | 'strength' | 'or'>;

type Bridges = ReadonlyMap<string, Pick<Competency, 'bridgedBy'>>;

/** What decided how much of an ask counts. */
export type Decided = 'met' | 'level' | 'years' | 'experience' | 'carried' | 'nothing';

/** How one ask was counted. */
export interface Counted {
  /** The competency that counted; of a choice, the one that answers it best. */
  readonly id: string;
  readonly skill: Skill;
  /** The level asked of it. */
  readonly level: Level;
  /** 0 to 1. */
  readonly share: number;
  readonly decided: Decided;
  /** Ids of what carries over to it, where it is not met. */
  readonly bridges: readonly string[];
  /** The points that the ask is worth, and those that it brings. */
  readonly worth: number;
  readonly points: number;
}

/** "Asks 11, you bring 7", and what stands behind it: "31 of 48 points". */
export interface Fit {
  readonly asked: number;
  /** How many of them are met. */
  readonly brought: number;
  /** What all asks are worth, and what of it is brought. */
  readonly worth: number;
  readonly points: number;
}

const rank = (level: Level): number => LEVELS.indexOf(level);
const holds = (skill: Skill | undefined, level: Level): boolean => rank(skill?.level ?? 'none') >= rank(level);

function levelFor({ strength, years }: Asked, depth: Depth): Level {
  const level = (strength === 'preferred' ? LEVEL_FOR_WISH : LEVEL_FOR)[depth];
  return years !== null && years > 0 && rank(level) < rank(LEVEL_FOR_YEARS) ? LEVEL_FOR_YEARS : level;
}

function countOne(ask: Asked, { id, depth }: Alternative, profile: Profile, competencies: Bridges) {
  const skill = profile.skills[id] ?? NO_SKILL;
  const level = levelFor(ask, depth);
  // Each step towards the level asked counts the same: learning, have done, have led.
  const byLevel = Math.min(1, rank(skill.level) / rank(level));
  // Years that the user left blank are not held against them.
  const byYears = skill.years === null || !ask.years ? 1 : Math.min(1, skill.years / ask.years);
  // Too short or not deep enough is one gap, not two: the greater of them counts.
  const own = Math.min(byLevel, byYears);
  const bridges =
    own < 1 ? (competencies.get(id)?.bridgedBy ?? []).filter((from) => holds(profile.skills[from], CARRIED.from)) : [];
  const experienced = own < 1 && EXPERIENCE.to.includes(id) && holds(profile.skills[EXPERIENCE.id], EXPERIENCE.from);
  const carried = experienced ? EXPERIENCE.share : bridges.length > 0 ? CARRIED.share : 0;
  const share = Math.max(own, carried);
  const decided: Decided =
    own === 1
      ? 'met'
      : carried > own
        ? experienced
          ? 'experience'
          : 'carried'
        : byLevel === 0
          ? 'nothing'
          : byYears < byLevel
            ? 'years'
            : 'level';
  return {
    id,
    skill,
    level,
    share,
    decided,
    bridges: experienced ? [...new Set([EXPERIENCE.id, ...bridges])] : bridges,
  };
}

/**
 * Counts what a person brings of one ask; of a choice, what they bring best.
 *
 * @param ask what a posting asks
 * @param profile the person's profile
 * @param competencies every competency by id, for what carries over to what
 */
export function countAsk(ask: Asked, profile: Profile, competencies: Bridges): Counted {
  const [first, ...others] = alternativesOf(ask);
  const best = others.reduce(
    (so, alternative) => {
      const other = countOne(ask, alternative, profile, competencies);
      return other.share > so.share ? other : so;
    },
    countOne(ask, first, profile, competencies),
  );
  const worth = WEIGHTS[ask.strength];
  const points = Math.floor(worth * best.share * STEPS_OF_A_POINT + EXACT) / STEPS_OF_A_POINT;
  return { ...best, worth, points };
}

/**
 * Adds up how asks were counted.
 *
 * @param counted each ask once
 */
export function fitOf(counted: readonly Counted[]): Fit {
  return {
    asked: counted.length,
    brought: counted.filter(({ decided }) => decided === 'met').length,
    worth: counted.reduce((sum, { worth }) => sum + worth, 0),
    points: counted.reduce((sum, { points }) => sum + points, 0),
  };
}

/**
 * Says how much of what is asked is brought, for ordering postings; it is never shown alone.
 *
 * @param fit how the asks were counted
 * @returns 0 to 1; 0 where nothing is asked, which is no fit
 */
export const shareOf = ({ worth, points }: Fit): number => (worth === 0 ? 0 : points / worth);
