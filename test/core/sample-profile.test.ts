import { describe, expect, it } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { formatProfile, parseProfile, saysSomething } from '../../src/core/profile.ts';
import { SAMPLE_PROFILE } from '../../src/core/sample-profile.ts';

describe('the sample profile', () => {
  it('is a profile that can be exported and imported', () => {
    expect(parseProfile(formatProfile(SAMPLE_PROFILE))).toEqual(SAMPLE_PROFILE);
    expect(saysSomething(SAMPLE_PROFILE)).toBe(true);
  });

  it('names only competencies that exist', () => {
    const unknown = Object.keys(SAMPLE_PROFILE.skills).filter((id) => !competencies.has(id));
    expect(unknown).toEqual([]);
  });
});
