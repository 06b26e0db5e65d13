import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { compare } from '../../src/core/compare.ts';
import { competencies } from '../../src/core/competency.ts';
import { CARRIED, countAsk, EXPERIENCE, fitOf, shareOf, WEIGHTS } from '../../src/core/fit.ts';
import { LEVELS, type Level, type Skill } from '../../src/core/profile.ts';
import type { Depth, Strength } from '../../src/core/tag.ts';
import { profileOf, readingOf, skillOf, tagOf } from '../support/asked.ts';

const BRIDGES = new Map([['beta', { bridgedBy: ['alpha'] }]]);
const ask = (change: { id?: string; strength?: Strength; depth?: Depth; years?: number | null } = {}) => ({
  id: 'beta',
  strength: 'required' as const,
  depth: 'contribute' as const,
  years: null,
  ...change,
});
const count = (asked: ReturnType<typeof ask>, skills: Record<string, Skill>) =>
  countAsk(asked, profileOf(skills), BRIDGES);

describe('what an ask counts', () => {
  it('is its full weight where the level reaches the depth: learning knows, done contributes, led owns', () => {
    const met = (strength: Strength, depth: Depth): Level | undefined =>
      LEVELS.find((level) => count(ask({ strength, depth }), { beta: skillOf(level) }).decided === 'met');
    const depths = ['know', 'contribute', 'own'] as const;
    expect(depths.map((depth) => met('required', depth))).toEqual(['learning', 'done', 'led']);
    expect(depths.map((depth) => met('duty', depth))).toEqual(['learning', 'done', 'led']);
    expect(depths.map((depth) => met('preferred', depth))).toEqual(['learning', 'done', 'done']);
    expect(count(ask(), { beta: skillOf('led') })).toMatchObject({ worth: 6, points: 6, decided: 'met' });
    expect(count(ask({ strength: 'duty' }), { beta: skillOf('done') }).points).toBe(WEIGHTS.duty);
  });

  it('is a share of it for each step towards the level asked', () => {
    const own = (level: Level) => count(ask({ depth: 'own' }), { beta: skillOf(level) });
    expect(LEVELS.map((level) => own(level).points)).toEqual([0, 2, 4, 6]);
    expect(own('done')).toMatchObject({ decided: 'level', level: 'led' });
  });

  it('asks practice where it asks years, and counts the years as a share', () => {
    const years = (level: Level, held: number | null) =>
      count(ask({ depth: 'know', years: 5 }), { beta: skillOf(level, held) });
    expect(years('learning', null)).toMatchObject({ points: 3, decided: 'level', level: 'done' });
    expect(years('done', 5)).toMatchObject({ points: 6, decided: 'met' });
    expect(years('done', 3)).toMatchObject({ points: 3.5, decided: 'years' });
    expect(years('done', 0).points).toBe(0);
    expect(count(ask({ depth: 'know', years: 0 }), { beta: skillOf('learning', 0) }).decided).toBe('met');
  });

  it('does not hold years against the user that they left blank', () => {
    expect(count(ask({ years: 8 }), { beta: skillOf('done') }).decided).toBe('met');
  });

  it('takes one gap for one: the greater of level and years', () => {
    expect(count(ask({ depth: 'own', years: 10 }), { beta: skillOf('done', 5) })).toMatchObject({
      points: 3,
      decided: 'years',
    });
    expect(count(ask({ depth: 'own', years: 10 }), { beta: skillOf('learning', 5) })).toMatchObject({
      points: 2,
      decided: 'level',
    });
  });

  it('is never full where something lacks, however little', () => {
    expect(count(ask({ years: 10 }), { beta: skillOf('done', 9.99) }).points).toBe(5.5);
  });

  it('is a quarter for what carries over, from what was done at least, and never less than what is held', () => {
    const carried = (level: Level, own: Level = 'none') =>
      count(ask({ depth: 'own' }), { alpha: skillOf(level), beta: skillOf(own) });
    expect(carried('learning')).toMatchObject({ points: 0, decided: 'nothing', bridges: [] });
    expect(carried('done')).toMatchObject({
      share: CARRIED.share,
      points: 1.5,
      decided: 'carried',
      bridges: ['alpha'],
    });
    expect(carried('led').points).toBe(1.5);
    expect(carried('led', 'learning')).toMatchObject({ points: 2, decided: 'level' });
    expect(carried('led', 'led')).toMatchObject({ points: 6, decided: 'met', bridges: [] });
  });

  it('is a half for an experienced product manager, of the things that stay what they were', () => {
    const pm = (id: string, level: Level) =>
      countAsk(ask({ id, depth: 'own' }), profileOf({ 'product-fundamentals': skillOf(level) }), competencies);
    expect(pm('ai-strategy', 'led')).toMatchObject({ share: 1 / 2, decided: 'experience', points: 3 });
    expect(pm('ai-strategy', 'led').bridges).toContain('product-fundamentals');
    expect(pm('ai-strategy', 'done')).toMatchObject({ share: 1 / 4, decided: 'carried' });
    expect(pm('stakeholder-management', 'led').share).toBe(1 / 2);
    expect(pm('model-training', 'led').share).toBe(0);
    for (const id of [EXPERIENCE.id, ...EXPERIENCE.to]) expect(competencies.has(id), id).toBe(true);
  });

  it('is that of the best alternative where there is a choice', () => {
    const either = { ...ask({ id: 'beta', depth: 'own' }), or: [{ id: 'gamma', depth: 'know' as const }] };
    expect(countAsk(either, profileOf({ gamma: skillOf('learning') }), BRIDGES)).toMatchObject({
      id: 'gamma',
      decided: 'met',
      points: 6,
    });
    expect(countAsk(either, profileOf({ beta: skillOf('done') }), BRIDGES)).toMatchObject({ id: 'beta', points: 4 });
    expect(countAsk(either, profileOf({}), BRIDGES)).toMatchObject({ id: 'beta', decided: 'nothing' });
  });

  it('is nothing where it is in passing or expressly not asked', () => {
    expect([WEIGHTS.context, WEIGHTS.negated]).toEqual([0, 0]);
    const reading = readingOf([tagOf('alpha', 'negated', 'own'), tagOf('beta', 'context', 'own', 1)]);
    const { fit } = compare(reading, profileOf({ alpha: skillOf('led') }), BRIDGES);
    expect(fit).toEqual({ asked: 0, brought: 0, worth: 0, points: 0 });
    expect(shareOf(fit)).toBe(0);
  });
});

const IDS = ['product-fundamentals', 'ai-strategy', 'machine-learning', 'language-speech', 'data-analysis'];
const anyId = fc.constantFrom(...IDS);
const anyLevel = fc.constantFrom(...LEVELS);
const anySkill = fc.tuple(anyLevel, fc.option(fc.nat(12))).map(([level, years]) => skillOf(level, years));
/** Every second one holds an experienced product manager's fundamentals, from which things carry over. */
const anySkills = fc
  .tuple(fc.dictionary(anyId, anySkill, { noNullPrototype: true }), fc.boolean())
  .map(([skills, pm]) => (pm ? { ...skills, 'product-fundamentals': skillOf('led') } : skills));
const anyTag = fc
  .record({
    id: anyId,
    strength: fc.constantFrom('required', 'duty', 'preferred', 'context', 'negated'),
    depth: fc.constantFrom('know', 'contribute', 'own'),
    start: fc.nat(99),
    either: fc.option(fc.constantFrom(7, 50), { nil: undefined }),
  })
  .map(({ id, strength, depth, start, either }) => tagOf(id, strength, depth, start, either));
const anyReading = fc
  .tuple(fc.array(anyTag, { maxLength: 12 }), fc.dictionary(anyId, fc.nat(10), { noNullPrototype: true }))
  .map(([tags, years]) => readingOf(tags, years));
const of = (reading: ReturnType<typeof readingOf>, skills: Record<string, Skill>) =>
  compare(reading, profileOf(skills), competencies);
const pointsOf = ({ met, partial, transferable, missing }: ReturnType<typeof of>) =>
  new Map([...met, ...partial, ...transferable, ...missing].map(({ ask: { id }, points }) => [id, points]));

describe('the fit', () => {
  it('never falls, in all or in any ask, where a level is raised or years are added', () => {
    const raise = fc.record({ level: fc.integer({ min: 0, max: 2 }), years: fc.nat(5), asked: anyTag });
    fc.assert(
      fc.property(anyReading, anySkills, raise, (some, skills, { level, years, asked }) => {
        // What is raised is asked, or little would come of it.
        const reading = { ...some, tags: [...some.tags, asked] };
        const { id } = asked;
        const held = skills[id] ?? skillOf('none');
        const higher = LEVELS[Math.min(LEVELS.indexOf(held.level) + level, 3)] ?? 'led';
        const raised = skillOf(higher, held.years === null ? null : held.years + years);
        const [before, after] = [of(reading, skills), of(reading, { ...skills, [id]: raised })];
        expect(after.fit.brought).toBeGreaterThanOrEqual(before.fit.brought);
        expect(after.fit.points).toBeGreaterThanOrEqual(before.fit.points);
        const now = pointsOf(after);
        for (const [each, points] of pointsOf(before)) expect(now.get(each)).toBeGreaterThanOrEqual(points);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same whatever the order of the sentences and of the profile', () => {
    const shuffles = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyReading, anySkills, shuffles, (reading, skills, keys) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = { ...reading, tags: shuffled(reading.tags) };
        const [before, after] = [of(reading, skills), of(other, Object.fromEntries(shuffled(Object.entries(skills))))];
        expect(after.fit).toEqual(before.fit);
        expect([...pointsOf(after)]).toEqual([...pointsOf(before)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps within what is asked, in points and in counts, and is full only where all is met', () => {
    fc.assert(
      fc.property(anyReading, anySkills, (reading, skills) => {
        const { fit, met } = of(reading, skills);
        expect(fit).toMatchObject({ asked: asksOf(reading).length, brought: met.length });
        expect(fit.points).toBeLessThanOrEqual(fit.worth);
        expect(fit.points === fit.worth).toBe(fit.brought === fit.asked);
        expect(fit.points * 2).toBe(Math.round(fit.points * 2));
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(fitOf([])).toEqual({ asked: 0, brought: 0, worth: 0, points: 0 });
  });
});
