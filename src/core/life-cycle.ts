import { type Ask, alternativesOf } from './ask.ts';
import { reachOf } from './compare.ts';
import type { Competency, Stage } from './competency.ts';
import type { Family } from './family.ts';
import { LEVEL_FOR, LEVEL_FOR_WISH } from './fit.ts';
import { LEVELS, type Level, type Profile } from './profile.ts';
import { DEPTHS } from './tag.ts';

/**
 * The columns of the one picture, in the order of an AI product's life: the first six are a way, of which the sixth
 * leads back to the second; the last two go along with all of it.
 */
export const STAGES: readonly Stage[] = [
  'opportunity',
  'data',
  'models',
  'metrics',
  'delivery',
  'iteration',
  'governance',
  'people',
];

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  opportunity: 'Opportunity',
  data: 'Data',
  models: 'Models',
  metrics: 'Metrics',
  delivery: 'Compute and delivery',
  iteration: 'Iteration',
  governance: 'Governance',
  people: 'People',
};

/** The same for narrow columns: long names break where a reader would break them. */
export const STAGE_COLUMN_LABELS: Readonly<Record<Stage, string>> = {
  ...STAGE_LABELS,
  opportunity: 'Oppor\u00adtunity',
  delivery: 'Compute, delivery',
  iteration: 'Iter\u00adation',
  governance: 'Gover\u00adnance',
};

/** The colour of a column is that of the family most of whose things happen there. */
export const STAGE_FAMILIES: Readonly<Record<Stage, Family>> = {
  opportunity: 'product',
  data: 'data',
  models: 'models',
  metrics: 'measurement',
  delivery: 'compute',
  iteration: 'compute',
  governance: 'governance',
  people: 'people',
};

/**
 * How one step of a column is asked. Only what only AI work asks lights a step; what other roles are asked as well
 * is drawn hollow, or a plain product manager's posting would look like a deep AI role.
 */
export type StepAsk = 'ai' | 'ai-wish' | 'other' | 'other-wish' | 'none';

/** How far the user comes in one thing. */
interface Held {
  readonly level: Level;
  /** Steps that it reaches, 0 to 3; as many as are asked, or more, where it answers the ask. */
  readonly steps: number;
}

/** One thing asked in a stage. */
export interface StageThing {
  /** Ids of the competencies that answer it: one, or several where the posting leaves a choice. */
  readonly ids: readonly string[];
  /** Steps asked of it, 1 to 3. */
  readonly asked: number;
  /** Null without a profile. */
  readonly held: Held | null;
}

/** One column: how deep the posting asks, and how far the user's outline reaches. */
export interface StageReach {
  readonly stage: Stage;
  /** The steps from below: know, contribute, own. What is asked of AI alone lies below what is asked beside it. */
  readonly steps: readonly [StepAsk, StepAsk, StepAsk];
  /** Steps asked of anything: 0 nothing, 1 know, 2 contribute, 3 own. */
  readonly asked: number;
  /** Where the user's outline ends, 0 to 3 in halves; null without a profile. */
  readonly brought: number | null;
  /** What is asked there, in the order of `asksOf`. */
  readonly things: readonly StageThing[];
}

type Placed = Pick<Competency, 'stage' | 'aiSpecific'>;

const stepsOf = (ask: Ask): number => DEPTHS.indexOf(ask.depth) + 1;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

/** AI before the rest, asked before wished for. A deeper ask asks the steps below it too, so the kinds lie in layers. */
function stepAsk(step: number, asks: readonly Ask[], isAi: (ask: Ask) => boolean): StepAsk {
  const here = asks.filter((ask) => stepsOf(ask) >= step);
  const ofAi = here.filter(isAi);
  const shown = ofAi.length > 0 ? ofAi : here;
  if (shown.length === 0) return 'none';
  const wish = shown.every((ask) => ask.strength === 'preferred');
  const kind = ofAi.length > 0 ? 'ai' : 'other';
  return wish ? `${kind}-wish` : kind;
}

const levelIn = (profile: Profile, id: string): Level => profile.skills[id]?.level ?? 'none';

/** Of a choice, as far as the user comes in what answers it best; a wish is answered as `fit.ts` says. */
function heldOf(ask: Ask, profile: Profile): Held {
  const answers = ask.strength === 'preferred' ? LEVEL_FOR_WISH : LEVEL_FOR;
  const asked = stepsOf(ask);
  return alternativesOf(ask)
    .map(({ id, depth }): Held => {
      const level = levelIn(profile, id);
      const answered = LEVELS.indexOf(level) >= LEVELS.indexOf(answers[depth]);
      return { level, steps: answered ? Math.max(asked, reachOf(level)) : Math.min(asked - 1, reachOf(level)) };
    })
    .reduce((best, other) => (other.steps > best.steps ? other : best));
}

/**
 * Where nothing is asked the outline shows the furthest the user has come. Where something is asked it shows the share
 * of the asked steps that the user brings, so that any gap is drawn as a gap and a strength elsewhere hides none; in
 * halves and never rounded up, since finer is not seen and full must mean full.
 */
function outlineOf(asked: number, things: readonly StageThing[], furthest: number): number {
  if (things.length === 0) return furthest;
  const wanted = sum(things.map((thing) => thing.asked));
  const held = sum(things.map((thing) => Math.min(thing.asked, thing.held?.steps ?? 0)));
  if (held === wanted) return Math.max(asked, Math.min(...things.map((thing) => thing.held?.steps ?? 0)));
  return held === 0 ? 0 : Math.max(0.5, Math.floor((2 * asked * held) / wanted) / 2);
}

/**
 * Lays a posting's asks and a profile over the life cycle of an AI product.
 *
 * @param asks what the posting asks, in the order of `asksOf`; empty to draw the profile alone
 * @param profile the profile, or null where there is none
 * @param competencies every competency by id
 * @returns the eight stages in order; raising a level never makes an outline shorter
 */
export function lifeCycleOf(
  asks: readonly Ask[],
  profile: Profile | null,
  competencies: ReadonlyMap<string, Placed>,
): readonly StageReach[] {
  const isAi = (ask: Ask): boolean => alternativesOf(ask).some(({ id }) => competencies.get(id)?.aiSpecific);
  return STAGES.map((stage) => {
    const here = asks.filter((ask) => competencies.get(ask.id)?.stage === stage);
    const things = here.map((ask) => ({
      ids: alternativesOf(ask).map(({ id }) => id),
      asked: stepsOf(ask),
      held: profile && heldOf(ask, profile),
    }));
    const asked = Math.max(0, ...things.map((thing) => thing.asked));
    const ids = [...competencies].flatMap(([id, competency]) => (competency.stage === stage ? [id] : []));
    return {
      stage,
      steps: [stepAsk(1, here, isAi), stepAsk(2, here, isAi), stepAsk(3, here, isAi)],
      asked,
      brought: profile && outlineOf(asked, things, Math.max(0, ...ids.map((id) => reachOf(levelIn(profile, id))))),
      things,
    };
  });
}

/**
 * Tells how deep a stage asks what only AI work asks.
 *
 * @param stage one of `lifeCycleOf`
 * @returns 0 nothing, 1 know, 2 contribute, 3 own
 */
export const aiDepthOf = ({ steps }: Pick<StageReach, 'steps'>): number =>
  steps.filter((step) => step === 'ai' || step === 'ai-wish').length;
