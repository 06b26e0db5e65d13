import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { compare, fitOf } from '../../src/core/compare.ts';
import { NO_FACTS } from '../../src/core/find-facts.ts';
import { createProfile, LEVELS, type Profile, type Skill } from '../../src/core/profile.ts';
import type { Reading } from '../../src/core/reading.ts';
import { DEPTHS, type Depth, STRENGTHS, type Strength, type Tag } from '../../src/core/tag.ts';

const IDS = ['alpha', 'beta', 'gamma', 'delta'];
const COMPETENCIES = new Map(IDS.map((id) => [id, { bridgedBy: id === 'alpha' ? ['beta'] : [] }]));

function tag(id: string, strength: Strength, depth: Depth, start = 0): Tag {
  return {
    id,
    kind: 'competency',
    start,
    end: start + 1,
    quote: 'x',
    strength,
    depth,
    cue: { rule: 'x', strength: null, depth: null, heading: null, zone: 'unknown' },
  };
}
function reading(tags: readonly Tag[], years: Record<string, number> = {}): Reading {
  const facts = Object.entries(years).map(([competency, min]) => ({
    min,
    max: null,
    competency,
    strength: 'required' as const,
    quote: '',
    start: null,
    end: null,
  }));
  return {
    rules: '1',
    language: 'eng',
    english: true,
    tags,
    facts: { ...NO_FACTS, years: facts },
    verdict: 'ai',
    requirementsFound: true,
  };
}
const skill = (level: Skill['level'], years: number | null = null): Skill => ({ level, years, evidence: [] });
const profile = (skills: Record<string, Skill>): Profile => ({ ...createProfile(), skills });

test('each ask lands in the list its level says', () => {
  const read = reading([
    tag('alpha', 'required', 'contribute'),
    tag('beta', 'duty', 'own'),
    tag('gamma', 'preferred', 'know'),
    tag('delta', 'duty', 'know'),
  ]);
  const { fit, met, partial, transferable, missing } = compare(
    read,
    profile({ beta: skill('done'), gamma: skill('learning') }),
    COMPETENCIES,
  );
  expect(met.map(({ ask }) => ask.id)).toEqual(['gamma']);
  expect(partial.map(({ ask }) => ask.id)).toEqual(['beta']);
  expect(transferable.map(({ ask, bridges }) => [ask.id, bridges])).toEqual([['alpha', ['beta']]]);
  expect(missing.map(({ ask }) => ask.id)).toEqual(['delta']);
  expect(fit).toEqual({ asked: 4, brought: 1 });
});

test('years asked and not held make a match partial; years left blank are not held against the user', () => {
  const read = reading([tag('alpha', 'required', 'contribute')], { alpha: 5 });
  expect(compare(read, profile({ alpha: skill('led', 3) }), COMPETENCIES).partial).toHaveLength(1);
  expect(compare(read, profile({ alpha: skill('led', 5) }), COMPETENCIES).met).toHaveLength(1);
  expect(compare(read, profile({ alpha: skill('led') }), COMPETENCIES).met).toHaveLength(1);
});

test('what is negated is not asked, and context asks nothing', () => {
  const read = reading([
    tag('alpha', 'negated', 'know'),
    tag('beta', 'context', 'own'),
    tag('gamma', 'negated', 'know', 1),
    tag('gamma', 'duty', 'know', 2),
  ]);
  const { fit, notAsked } = compare(read, profile({}), COMPETENCIES);
  expect(fit.asked).toBe(1);
  expect(notAsked.map(({ id }) => id)).toEqual(['alpha']);
});

const anyTag = fc
  .record({
    id: fc.constantFrom(...IDS),
    strength: fc.constantFrom(...STRENGTHS),
    depth: fc.constantFrom(...DEPTHS),
    start: fc.nat(99),
  })
  .map((t) => tag(t.id, t.strength, t.depth, t.start));
const anySkill = fc.record({
  level: fc.constantFrom(...LEVELS),
  years: fc.option(fc.nat(20)),
  evidence: fc.constant<string[]>([]),
});

test('raising a level never lowers the fit, and every ask is in exactly one list', () => {
  fc.assert(
    fc.property(
      fc.array(anyTag),
      fc.dictionary(fc.constantFrom(...IDS), anySkill),
      fc.constantFrom(...IDS),
      (tags, skills, id) => {
        const read = reading(tags, { alpha: 4 });
        const before = compare(read, profile(skills), COMPETENCIES);
        const at = LEVELS.indexOf(skills[id]?.level ?? 'none');
        const raised = {
          ...skills,
          [id]: { ...skill('none'), ...skills[id], level: LEVELS[Math.min(at + 1, 3)] ?? 'led' },
        };
        expect(compare(read, profile(raised), COMPETENCIES).fit.brought).toBeGreaterThanOrEqual(before.fit.brought);
        const listed = [...before.met, ...before.partial, ...before.transferable, ...before.missing].map(
          ({ ask }) => ask.id,
        );
        expect([...listed].sort()).toEqual(
          asksOf(read)
            .map((ask) => ask.id)
            .sort(),
        );
      },
    ),
  );
});

test('the order of the posting’s sentences does not change the comparison', () => {
  fc.assert(
    fc.property(fc.array(anyTag), (tags) => {
      const shape = (read: Reading) => asksOf(read).map(({ id, strength, depth }) => [id, strength, depth]);
      expect(shape(reading([...tags].reverse()))).toEqual(shape(reading(tags)));
    }),
  );
});

test('the count of a posting that was seen is the count of the whole comparison', () => {
  const years = { alpha: 3 };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...STRENGTHS), fc.constantFrom(...DEPTHS))),
      fc.dictionary(
        fc.constantFrom(...IDS),
        fc.tuple(fc.constantFrom(...LEVELS), fc.option(fc.nat(6))).map(([level, held]) => skill(level, held)),
      ),
      (tags, skills) => {
        const read = reading(
          tags.map(([id, strength, depth], index) => tag(id, strength, depth, index)),
          years,
        );
        const own = profile(skills);
        const { fit, met } = compare(read, own, COMPETENCIES);
        expect(fitOf(asksOf(read), own)).toEqual(fit);
        expect(fit.brought).toBe(met.length);
      },
    ),
  );
});
