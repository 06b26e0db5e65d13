import { type Ask, asksOf, notAskedOf } from './ask.ts';
import type { Competency } from './competency.ts';
import { type Counted, countAsk, type Fit, fitOf, LEVEL_FOR } from './fit.ts';
import { LEVELS, type Level, type Profile } from './profile.ts';
import type { Reading } from './reading.ts';
import { DEPTHS } from './tag.ts';

/** How one ask stands against the profile: what of it is held, what carries over, and how it was counted. */
export interface Finding extends Counted {
  readonly ask: Ask;
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

type List = 'met' | 'partial' | 'transferable' | 'missing';

function listOf({ decided, skill, bridges }: Counted): List {
  if (decided === 'met') return 'met';
  if (skill.level !== 'none') return 'partial';
  return bridges.length > 0 ? 'transferable' : 'missing';
}

/**
 * Sets what a posting asks against what a person brings; `fit.ts` is how it is counted.
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
  const findings = asksOf(reading).map((ask): Finding => ({ ask, ...countAsk(ask, profile, competencies) }));
  const of = (list: List): readonly Finding[] => findings.filter((finding) => listOf(finding) === list);
  return {
    fit: fitOf(findings),
    met: of('met'),
    partial: of('partial'),
    transferable: of('transferable'),
    missing: of('missing'),
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
  return DEPTHS.filter((depth) => LEVELS.indexOf(level) >= LEVELS.indexOf(LEVEL_FOR[depth])).length;
}
