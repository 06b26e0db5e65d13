import { aiDepthOf, STAGE_LABELS, type StageReach } from './life-cycle.ts';
import { LEVEL_VERBS } from './profile.ts';
import { DEPTHS } from './tag.ts';

const DEPTH_WORDS = ['', 'know', 'contribute to', 'own'] as const;

const nameOf = ({ stage }: StageReach): string => STAGE_LABELS[stage].toLowerCase();
const listed = (stages: readonly StageReach[]): string => stages.map(nameOf).join(', ');
/** How deep AI work is asked other than as nice to have. */
const firmDepthOf = ({ steps }: StageReach): number => steps.filter((step) => step === 'ai').length;

/** "own models, metrics; know data": the deepest first. */
function byDepth(stages: readonly StageReach[], depthOf: (stage: StageReach) => number): string {
  return DEPTHS.map((_depth, index) => {
    const at = stages.filter((stage) => depthOf(stage) === index + 1);
    return at.length > 0 ? [`${DEPTH_WORDS[index + 1]} ${listed(at)}`] : [];
  })
    .reverse()
    .flat()
    .join('; ');
}

/** What is asked: AI work first, what of it is only a wish, and apart from it what other roles are asked as well. */
function askSentences(stages: readonly StageReach[]): readonly string[] {
  const ofAi = stages.filter((stage) => aiDepthOf(stage) > 0);
  const firm = ofAi.filter((stage) => firmDepthOf(stage) > 0);
  const wished = ofAi.filter((stage) => aiDepthOf(stage) > firmDepthOf(stage));
  const beside = stages.filter((stage) => stage.asked > aiDepthOf(stage));
  return [
    ...(firm.length > 0 ? [`In AI the posting asks you to ${byDepth(firm, firmDepthOf)}.`] : []),
    ...(wished.length > 0 ? [`Nice to have in AI: to ${byDepth(wished, aiDepthOf)}.`] : []),
    ...(ofAi.length === 0 && beside.length > 0 ? ['The posting asks no AI work.'] : []),
    ...(beside.length > 0 ? [`As other roles do, it asks you to ${byDepth(beside, ({ asked }) => asked)}.`] : []),
  ];
}

/**
 * Says in words what the picture shows, for who cannot see it.
 *
 * @param stages what `lifeCycleOf` returned
 * @returns one to six sentences
 */
export function describeLifeCycle(stages: readonly StageReach[]): string {
  const asks = askSentences(stages);
  const line = stages.flatMap((stage) => (stage.brought === null ? [] : [{ stage, brought: stage.brought }]));
  if (line.length === 0) return asks.join(' ') || 'The posting asks nothing over the AI life cycle.';
  const where = (test: (brought: number, asked: number) => boolean): readonly StageReach[] =>
    line.filter(({ stage, brought }) => test(brought, stage.asked)).map(({ stage }) => stage);
  if (asks.length === 0) {
    const held = where((brought) => brought > 0);
    return held.length > 0 ? `You have experience in ${listed(held)}.` : 'Your profile says nothing yet.';
  }
  const all = where((brought, asked) => asked > 0 && brought >= asked);
  const some = where((brought, asked) => brought > 0 && brought < asked);
  const none = where((brought, asked) => asked > 0 && brought === 0);
  return [
    ...asks,
    ...(all.length > 0 ? [`You reach as deep as asked in ${listed(all)}.`] : []),
    ...(some.length > 0 ? [`You reach part of the way in ${listed(some)}.`] : []),
    ...(none.length > 0 ? [`You have none of it yet in ${listed(none)}.`] : []),
  ].join(' ');
}

const depthName = (steps: number): string => DEPTHS[steps - 1] ?? 'know';

const DOING = ['', 'knowing', 'contributing', 'owning'] as const;

/** How a stage asks, after its name. */
function stageAsks(stage: StageReach): string {
  const ofAi = aiDepthOf(stage);
  const firm = firmDepthOf(stage);
  if (stage.asked === 0) return 'nothing asked';
  if (ofAi === 0) return `asks you to ${depthName(stage.asked)}, as other roles do`;
  const wish = ofAi > firm ? `${DOING[ofAi]} is nice to have` : null;
  const beside = stage.asked > ofAi ? `beside AI to ${depthName(stage.asked)}` : null;
  return [firm > 0 ? `asks you to ${depthName(firm)}` : null, wish, beside].filter((part) => part !== null).join(', ');
}

/** Where the user is in the things asked in a stage: in one thing by its level, in several by how many go as deep. */
function stageHolds({ things, brought, asked }: StageReach): string | null {
  if (brought === null) return null;
  if (asked === 0) return brought > 0 ? 'you have experience here' : null;
  const [first, ...more] = things;
  if (first && more.length === 0) return `you ${LEVEL_VERBS[first.held?.level ?? 'none']}`;
  const full = things.filter((thing) => (thing.held?.steps ?? 0) >= thing.asked).length;
  const less = things.filter((thing) => (thing.held?.steps ?? 0) > 0).length - full;
  return `you go as deep in ${full} of ${things.length} things${less > 0 ? `, less deep in ${less}` : ''}`;
}

/**
 * Says in words what one column of the picture shows.
 *
 * @param stage one of `lifeCycleOf`
 * @returns such as "Models: asks you to own; you go as deep in 1 of 4 things, less deep in 2"
 */
export function describeStage(stage: StageReach): string {
  return `${STAGE_LABELS[stage.stage]}: ${[stageAsks(stage), stageHolds(stage)].filter((part) => part !== null).join('; ')}`;
}
