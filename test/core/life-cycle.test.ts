import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/core/ask.ts';
import type { Stage } from '../../src/core/competency.ts';
import { describeLifeCycle, lifeCycleOf, STAGES } from '../../src/core/life-cycle.ts';
import { createProfile, LEVELS, type Level, type Profile, type Skill } from '../../src/core/profile.ts';
import { DEPTHS, type Depth, type Strength } from '../../src/core/tag.ts';

const competencies = new Map<string, { stage: Stage }>([
  ['labels', { stage: 'data' }],
  ['quality', { stage: 'data' }],
  ['metrics', { stage: 'metrics' }],
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

  it('is only nice to have where every ask of the stage is', () => {
    expect(stage('data', [ask('labels', 'know', 'preferred')], null).preferred).toBe(true);
    expect(stage('data', [ask('labels', 'know', 'preferred'), ask('quality', 'know')], null).preferred).toBe(false);
    expect(stage('people', [], null).preferred).toBe(false);
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

  it('says what is asked, deepest first, and what is brought of it', () => {
    const asks = [ask('labels', 'know'), ask('metrics', 'own')];
    expect(describeIt(asks, null)).toBe('The posting asks you to own metrics; know data.');
    expect(describeIt(asks, holding({ labels: 'done', metrics: 'done' }))).toBe(
      'The posting asks you to own metrics; know data. You bring all of it in data. You bring part of it in metrics.',
    );
    expect(describeIt([ask('metrics', 'own')], createProfile())).toMatch(/none of it yet in metrics\.$/);
  });

  it('has words for a profile alone and for nothing at all', () => {
    expect(describeIt([], holding({ metrics: 'done' }))).toBe('You have experience in metrics.');
    expect(describeIt([], createProfile())).toBe('Your profile says nothing yet.');
    expect(describeIt([], null)).toBe('The posting asks nothing over the AI life cycle.');
  });
});
