import { describe, expect, it } from 'vitest';
import { createProfile, type Profile, type Skill } from '../../src/core/profile.ts';
import { profileChanges } from '../../src/core/profile-changes.ts';

const skill = (change: Partial<Skill> = {}): Skill => ({ level: 'done', years: 2, evidence: ['Ran it'], ...change });
const holding = (skills: Record<string, Skill>): Profile => ({ ...createProfile(), skills });
const kinds = (before: Profile | null, after: Profile) =>
  profileChanges(before, after).map(({ id, kind }) => `${kind} ${id}`);

describe('profileChanges', () => {
  it('lists what is added, changed and removed', () => {
    const before = holding({ gone: skill(), same: skill(), other: skill() });
    const after = holding({ fresh: skill(), same: skill(), other: skill({ level: 'led' }) });
    expect(kinds(before, after)).toEqual(['added fresh', 'removed gone', 'changed other']);
  });

  it('takes a name that every object has for no skill that is held', () => {
    expect(kinds(null, holding({ toString: skill() }))).toEqual(['added toString']);
    expect(kinds(holding({ toString: skill() }), holding({}))).toEqual(['removed toString']);
  });

  it('sees a change in years and in every line of evidence', () => {
    const before = holding({ a: skill(), b: skill(), c: skill() });
    const after = holding({
      a: skill({ years: null }),
      b: skill({ evidence: [] }),
      c: skill({ evidence: ['Ran them'] }),
    });
    expect(kinds(before, after)).toEqual(['changed a', 'changed b', 'changed c']);
  });

  it('finds everything new where there was no profile, and nothing where both are the same', () => {
    expect(kinds(null, holding({ a: skill() }))).toEqual(['added a']);
    expect(kinds(holding({ a: skill() }), holding({ a: skill() }))).toEqual([]);
  });
});
