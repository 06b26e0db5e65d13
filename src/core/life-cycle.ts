import type { Ask } from './ask.ts';
import { reachOf } from './compare.ts';
import type { Competency, Stage } from './competency.ts';
import type { Family } from './family.ts';
import type { Profile } from './profile.ts';
import { DEPTHS } from './tag.ts';

/** The columns of the one picture, in the order of an AI product's life. */
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
  delivery: 'Delivery',
  iteration: 'Iteration',
  governance: 'Governance',
  people: 'People',
};

/** The same for narrow columns: long names break where a reader would break them. */
export const STAGE_COLUMN_LABELS: Readonly<Record<Stage, string>> = {
  ...STAGE_LABELS,
  opportunity: 'Oppor\u00adtunity',
  governance: 'Gover\u00adnance',
  delivery: 'Deliv\u00adery',
  iteration: 'Iter\u00adation',
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

/** One column: how deep the posting asks, and how far the user's line reaches. */
export interface StageReach {
  readonly stage: Stage;
  /** Steps asked: 0 nothing, 1 know, 2 contribute, 3 own; the deepest ask of the stage. */
  readonly asked: number;
  /** True where the stage is asked only as nice to have. */
  readonly preferred: boolean;
  /** Where the user's line runs, 0 to 3 and also between steps; null without a profile. */
  readonly brought: number | null;
}

type Placed = Pick<Competency, 'stage'>;

const stepsOf = (ask: Ask): number => DEPTHS.indexOf(ask.depth) + 1;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

/**
 * Where nothing is asked the line shows the furthest the user has come. Where something is asked it shows the share
 * of the asked steps that the user brings, so that any gap is drawn as a gap and a strength elsewhere hides none.
 */
function lineOf(
  asked: number,
  asks: readonly Ask[],
  reachOfId: (id: string) => number,
  ids: readonly string[],
): number {
  const highest = Math.max(0, ...ids.map(reachOfId));
  if (asks.length === 0) return highest;
  const wanted = sum(asks.map(stepsOf));
  const held = sum(asks.map((ask) => Math.min(stepsOf(ask), reachOfId(ask.id))));
  if (held === wanted) return Math.max(asked, Math.min(...asks.map((ask) => reachOfId(ask.id))));
  return (asked * held) / wanted;
}

/**
 * Lays a posting's asks and a profile side by side over the life cycle of an AI product.
 *
 * @param asks what the posting asks; empty to draw the profile alone
 * @param profile the profile, or null where there is none
 * @param competencies every competency by id
 * @returns the eight stages in order
 */
export function lifeCycleOf(
  asks: readonly Ask[],
  profile: Profile | null,
  competencies: ReadonlyMap<string, Placed>,
): readonly StageReach[] {
  const reachOfId = (id: string): number => reachOf(profile?.skills[id]?.level ?? 'none');
  return STAGES.map((stage) => {
    const ids = [...competencies].flatMap(([id, competency]) => (competency.stage === stage ? [id] : []));
    const here = asks.filter((ask) => ids.includes(ask.id));
    const asked = Math.max(0, ...here.map(stepsOf));
    return {
      stage,
      asked,
      preferred: here.length > 0 && here.every((ask) => ask.strength === 'preferred'),
      brought: profile === null ? null : lineOf(asked, here, reachOfId, ids),
    };
  });
}

const listed = (stages: readonly StageReach[]): string =>
  stages.map(({ stage }) => STAGE_LABELS[stage].toLowerCase()).join(', ');

/**
 * Says in words what the picture shows, for who cannot see it.
 *
 * @param stages what `lifeCycleOf` returned
 * @returns one to four sentences
 */
export function describeLifeCycle(stages: readonly StageReach[]): string {
  const asked = stages.filter((stage) => stage.asked > 0);
  const sentences = DEPTHS.map((depth, index) => ({ depth, at: asked.filter((stage) => stage.asked === index + 1) }))
    .filter(({ at }) => at.length > 0)
    .reverse()
    .map(({ depth, at }) => `${depth === 'contribute' ? 'contribute to' : depth} ${listed(at)}`);
  const asks = sentences.length > 0 ? [`The posting asks you to ${sentences.join('; ')}.`] : [];
  const line = stages.filter((stage) => stage.brought !== null);
  if (line.length === 0) return asks.join(' ') || 'The posting asks nothing over the AI life cycle.';
  if (asked.length === 0) {
    const held = line.filter((stage) => (stage.brought ?? 0) > 0);
    return held.length > 0 ? `You have experience in ${listed(held)}.` : 'Your profile says nothing yet.';
  }
  const all = asked.filter((stage) => (stage.brought ?? 0) >= stage.asked);
  const some = asked.filter((stage) => (stage.brought ?? 0) > 0 && (stage.brought ?? 0) < stage.asked);
  const none = asked.filter((stage) => (stage.brought ?? 0) === 0);
  return [
    ...asks,
    ...(all.length > 0 ? [`You bring all of it in ${listed(all)}.`] : []),
    ...(some.length > 0 ? [`You bring part of it in ${listed(some)}.`] : []),
    ...(none.length > 0 ? [`You bring none of it yet in ${listed(none)}.`] : []),
  ].join(' ');
}
