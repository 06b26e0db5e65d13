import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { acceptProposals } from '../../src/core/accept-proposals.ts';
import { createProfile, LEVELS, type Profile, ProfileSchema, type Skill } from '../../src/core/profile.ts';

const skill: Skill = { level: 'led', years: 4, evidence: ['Owned the model roadmap.'] };
const holding = (skills: Record<string, Skill>): Profile => ({ ...createProfile('Mine'), skills });

describe('acceptProposals', () => {
  it('makes a profile where there was none', () => {
    const after = acceptProposals(null, [{ id: 'a', level: 'done', years: 2, evidence: ['Ran it'] }]);
    expect(after).toEqual({ ...createProfile(), skills: { a: { level: 'done', years: 2, evidence: ['Ran it'] } } });
  });

  it('sets level and years, adds lines and leaves the rest of the profile alone', () => {
    const after = acceptProposals(holding({ a: skill, b: skill }), [
      { id: 'a', level: 'done', years: null, evidence: ['  owned the  model roadmap', 'Built evals', 'built evals.'] },
    ]);
    expect(after.skills.a).toEqual({ level: 'done', years: null, evidence: [...skill.evidence, 'Built evals'] });
    expect(after.skills.b).toBe(skill);
    expect(after.name).toBe('Mine');
  });

  it('does not change the profile that it was given', () => {
    const before = holding({ a: skill });
    const copy = structuredClone(before);
    acceptProposals(before, [{ id: 'a', level: 'none', years: 0, evidence: ['New'] }]);
    expect(before).toEqual(copy);
  });

  it('keeps every line that was there, and stays within what a profile may hold', () => {
    const skills = fc.dictionary(
      fc.constantFrom('a', 'b'),
      fc.record({
        level: fc.constantFrom(...LEVELS),
        years: fc.option(fc.integer({ min: 0, max: 60 })),
        evidence: fc.array(fc.string(), { maxLength: 50 }),
      }),
    );
    const accepted = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        level: fc.constantFrom(...LEVELS),
        years: fc.option(fc.integer({ min: -5, max: 90 })),
        evidence: fc.array(fc.string({ maxLength: 3_000, size: 'max' }), { maxLength: 9 }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(skills, accepted, (before, taken) => {
        const after = acceptProposals(holding(before), taken);
        expect(v.is(ProfileSchema, after)).toBe(true);
        for (const [id, { evidence }] of Object.entries(before)) {
          expect(after.skills[id]?.evidence.slice(0, evidence.length)).toEqual(evidence);
        }
        // Taking the same over again adds nothing.
        expect(acceptProposals(after, taken)).toEqual(after);
      }),
      { numRuns: 50 },
    );
  });
});
