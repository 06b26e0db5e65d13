import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/core/ask.ts';
import type { Stage } from '../../src/core/competency.ts';
import { aiDepthOf, lifeCycleOf, STAGES } from '../../src/core/life-cycle.ts';
import { describeLifeCycle, describeStage } from '../../src/core/life-cycle-words.ts';
import { createProfile, LEVELS, type Level, type Profile, type Skill } from '../../src/core/profile.ts';
import { DEPTHS, type Depth, type Strength } from '../../src/core/tag.ts';

const competencies = new Map<string, { stage: Stage; aiSpecific: boolean }>([
  ['labels', { stage: 'data', aiSpecific: true }],
  ['quality', { stage: 'data', aiSpecific: true }],
  ['pipelines', { stage: 'data', aiSpecific: false }],
  ['metrics', { stage: 'metrics', aiSpecific: true }],
  ['roadmaps', { stage: 'opportunity', aiSpecific: false }],
]);

function ask(id: string, depth: Depth, strength: Strength = 'required'): Ask {
  const cue = { rule: id, strength: null, depth: null, heading: null, zone: 'duty' } as const;
  const tag = { id, kind: 'competency', start: 0, end: id.length, quote: id, strength, depth, cue } as const;
  return { id, strength, depth, years: null, tags: [tag] };
}

function holding(levels: Record<string, Level>): Profile {
  const skills = Object.entries(levels).map(([id, level]): [string, Skill] => [
    id,
    { level, years: null, evidence: [] },
  ]);
  return { ...createProfile(), skills: Object.fromEntries(skills) };
}

function stage(name: Stage, asks: readonly Ask[], profile: Profile | null) {
  const found = lifeCycleOf(asks, profile, competencies).find((column) => column.stage === name);
  if (!found) throw new Error(`no stage ${name}`);
  return found;
}

describe('lifeCycleOf', () => {
  it('has all eight stages in order, whatever is asked', () => {
    expect(lifeCycleOf([], null, competencies).map((column) => column.stage)).toEqual(STAGES);
  });

  it('asks as deep as the deepest ask of the stage', () => {
    expect(stage('data', [ask('labels', 'know'), ask('quality', 'own')], null).asked).toBe(3);
    expect(stage('metrics', [ask('labels', 'know')], null).asked).toBe(0);
  });

  it('lights no step that only other roles ask, and says so of each step', () => {
    const plain = stage('opportunity', [ask('roadmaps', 'own')], null);
    expect(plain.steps).toEqual(['other', 'other', 'other']);
    expect(aiDepthOf(plain)).toBe(0);
    const both = stage('data', [ask('labels', 'know'), ask('pipelines', 'own', 'preferred')], null);
    expect(both.steps).toEqual(['ai', 'other-wish', 'other-wish']);
    expect(aiDepthOf(both)).toBe(1);
    expect(both.asked).toBe(3);
  });

  it('is nice to have in the steps that nothing else asks', () => {
    expect(stage('data', [ask('labels', 'know', 'preferred')], null).steps).toEqual(['ai-wish', 'none', 'none']);
    const both = stage('data', [ask('labels', 'own', 'preferred'), ask('quality', 'know')], null);
    expect(both.steps).toEqual(['ai', 'ai-wish', 'ai-wish']);
    expect(stage('people', [], null).steps).toEqual(['none', 'none', 'none']);
  });

  it('does not depend on the order in which things are asked', () => {
    const asks = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...competencies.keys()),
        depth: fc.constantFrom(...DEPTHS),
        strength: fc.constantFrom<Strength>('required', 'duty', 'preferred'),
      }),
      { selector: ({ id }) => id },
    );
    const drawn = (these: readonly Ask[]) =>
      lifeCycleOf(these, holding({ labels: 'done', roadmaps: 'led' }), competencies).map(
        ({ things: _, ...rest }) => rest,
      );
    fc.assert(
      fc.property(asks, (list) => {
        const made = list.map(({ id, depth, strength }) => ask(id, depth, strength));
        expect(drawn(made.toReversed())).toEqual(drawn(made));
        expect(drawn(made).map((column) => column.stage)).toEqual(STAGES);
      }),
    );
  });

  it('never makes an outline shorter when a level is raised', () => {
    const level = fc.constantFrom(...LEVELS);
    const depths = fc.dictionary(fc.constantFrom('labels', 'quality', 'pipelines'), fc.constantFrom(...DEPTHS));
    fc.assert(
      fc.property(depths, level, level, level, level, (asked, labels, quality, pipelines, other) => {
        const asks = Object.entries(asked).map(([id, depth]) => ask(id, depth));
        const [lower, higher] = [labels, other].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
        const outline = (held: Level) =>
          stage('data', asks, holding({ labels: held, quality, pipelines })).brought ?? 0;
        expect(outline(higher ?? 'led')).toBeGreaterThanOrEqual(outline(lower ?? 'none'));
      }),
    );
  });

  it('draws no line without a profile', () => {
    expect(stage('data', [ask('labels', 'own')], null).brought).toBeNull();
  });

  it('shows the furthest level where nothing is asked', () => {
    expect(stage('data', [], holding({ labels: 'learning', quality: 'done' })).brought).toBe(2);
  });

  it('lets no strength hide a gap beside it', () => {
    const asks = [ask('labels', 'own'), ask('quality', 'own')];
    expect(stage('data', asks, holding({ labels: 'led' })).brought).toBe(1.5);
    expect(stage('data', asks, holding({ labels: 'led', quality: 'led' })).brought).toBe(3);
  });

  it('reaches above what is asked where the user brings more', () => {
    expect(stage('metrics', [ask('metrics', 'know')], holding({ metrics: 'led' })).brought).toBe(3);
  });

  it('is as far as the user comes in one of a choice', () => {
    const either = { ...ask('labels', 'own'), or: [{ id: 'metrics', depth: 'contribute' as const }] };
    expect(stage('data', [either], holding({ metrics: 'done' })).brought).toBe(3);
    expect(stage('data', [either], holding({ metrics: 'learning', labels: 'done' })).brought).toBe(2);
    expect(stage('data', [{ ...ask('pipelines', 'know'), or: [{ id: 'labels', depth: 'know' }] }], null).steps[0]).toBe(
      'ai',
    );
  });

  it('is answered by having done what somebody who owned it is wished for', () => {
    const wish = [ask('metrics', 'own', 'preferred')];
    expect(stage('metrics', wish, holding({ metrics: 'done' })).brought).toBe(3);
    expect(stage('metrics', wish, holding({ metrics: 'learning' })).brought).toBe(1);
    expect(describeStage(stage('metrics', wish, holding({ metrics: 'done' })))).toMatch(/you have done it$/);
  });

  it('touches the asked depth only where every ask is held as deep as asked', () => {
    const level = fc.constantFrom(...LEVELS);
    const depth = fc.constantFrom(...DEPTHS);
    fc.assert(
      fc.property(level, level, depth, depth, (labels, quality, first, second) => {
        const asks = [ask('labels', first), ask('quality', second)];
        const column = stage('data', asks, holding({ labels, quality }));
        const held = LEVELS.indexOf(labels) > DEPTHS.indexOf(first) && LEVELS.indexOf(quality) > DEPTHS.indexOf(second);
        expect((column.brought ?? 0) >= column.asked).toBe(held);
      }),
    );
  });
});

describe('describeLifeCycle', () => {
  const describeIt = (asks: readonly Ask[], profile: Profile | null) =>
    describeLifeCycle(lifeCycleOf(asks, profile, competencies));

  it('says what is asked, deepest first, and what is held of it', () => {
    const asks = [ask('labels', 'know'), ask('metrics', 'own')];
    expect(describeIt(asks, null)).toBe('In AI the posting asks you to own metrics; know data.');
    expect(describeIt(asks, holding({ labels: 'done', metrics: 'done' }))).toBe(
      'In AI the posting asks you to own metrics; know data. You reach as deep as asked in data. You reach part of the way in metrics.',
    );
    expect(describeIt([ask('metrics', 'own')], createProfile())).toMatch(/none of it yet in metrics\.$/);
  });

  it('keeps apart what is nice to have, and what other roles are asked too', () => {
    const asks = [ask('labels', 'know'), ask('metrics', 'own', 'preferred'), ask('roadmaps', 'own')];
    expect(describeIt(asks, null)).toBe(
      'In AI the posting asks you to know data. Nice to have in AI: to own metrics. As other roles do, it asks you to own opportunity.',
    );
    expect(describeIt([ask('roadmaps', 'own')], null)).toBe(
      'The posting asks no AI work. As other roles do, it asks you to own opportunity.',
    );
  });

  it('has words for a profile alone and for nothing at all', () => {
    expect(describeIt([], holding({ metrics: 'done' }))).toBe('You have experience in metrics.');
    expect(describeIt([], createProfile())).toBe('Your profile says nothing yet.');
    expect(describeIt([], null)).toBe('The posting asks nothing over the AI life cycle.');
  });
});

describe('describeStage', () => {
  it.each<[string, Stage, readonly Ask[], Profile | null]>([
    ['Metrics: asks you to own', 'metrics', [ask('metrics', 'own')], null],
    ['Metrics: asks you to own; you have done it', 'metrics', [ask('metrics', 'own')], holding({ metrics: 'done' })],
    ['Metrics: owning is nice to have', 'metrics', [ask('metrics', 'own', 'preferred')], null],
    [
      'Data: asks you to know, owning is nice to have; you go as deep in 1 of 2 things, less deep in 1',
      'data',
      [ask('labels', 'know'), ask('quality', 'own', 'preferred')],
      holding({ labels: 'led', quality: 'learning' }),
    ],
    ['Data: asks you to know, beside AI to own', 'data', [ask('labels', 'know'), ask('pipelines', 'own')], null],
    [
      'Data: knowing is nice to have, beside AI to own',
      'data',
      [ask('labels', 'know', 'preferred'), ask('pipelines', 'own')],
      null,
    ],
    ['Opportunity: asks you to own, as other roles do', 'opportunity', [ask('roadmaps', 'own')], null],
    ['People: nothing asked', 'people', [], createProfile()],
    ['Metrics: nothing asked; you have experience here', 'metrics', [], holding({ metrics: 'learning' })],
  ])('%s', (words, name, asks, profile) => {
    expect(describeStage(stage(name, asks, profile))).toBe(words);
  });
});
