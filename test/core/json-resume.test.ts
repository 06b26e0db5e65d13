import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { importFiles } from '../../src/core/importer.ts';
import { profileToJsonResume } from '../../src/core/json-resume.ts';
import { createProfile, LEVELS, type Profile, type Skill } from '../../src/core/profile.ts';
import { readCv } from '../../src/core/read-cv.ts';
import { SAMPLE_PROFILE } from '../../src/core/sample-profile.ts';

const skills: fc.Arbitrary<Record<string, Skill>> = fc
  .uniqueArray(fc.constantFrom(...competencies.keys(), 'of-a-later-version', 'Product metrics'), { maxLength: 8 })
  .chain((ids) =>
    fc
      .tuple(
        ...ids.map(() =>
          fc.record({
            level: fc.constantFrom(...LEVELS),
            years: fc.option(fc.double({ min: 0, max: 60, noNaN: true }).map((years) => Math.round(2 * years) / 2)),
            evidence: fc.array(fc.string(), { maxLength: 4 }),
          }),
        ),
      )
      .map((made) => Object.fromEntries(ids.map((id, at) => [id, made[at]] as [string, Skill]))),
  );

const readBack = (profile: Profile) => {
  const imported = importFiles([{ name: 'resume.json', text: profileToJsonResume(profile, competencies) }]);
  if (imported.is !== 'cv') throw new Error('read as a profile');
  return imported.cv;
};

describe('profileToJsonResume', () => {
  it('is read back with every level, year and line of evidence, and nothing else', () => {
    fc.assert(
      fc.property(skills, fc.string(), (made, name) => {
        const cv = readBack({ ...createProfile(name), skills: made });
        expect(cv).toEqual({ parts: [], stated: made });
      }),
    );
  });

  it('says skills as other programs show them', () => {
    const resume: unknown = JSON.parse(profileToJsonResume(SAMPLE_PROFILE, competencies));
    expect(resume).toMatchObject({
      skills: expect.arrayContaining([
        {
          name: 'Experimentation',
          level: 'Have done',
          keywords: ['Ran some thirty A/B tests on onboarding and pricing'],
        },
      ]),
    });
  });

  it('proposes what the file states, on its own word', () => {
    const { proposals } = readCv(readBack(SAMPLE_PROFILE), { year: 2026, month: 11 });
    expect(Object.fromEntries(proposals.map(({ id, level, years }) => [id, { level, years }]))).toEqual(
      Object.fromEntries(Object.entries(SAMPLE_PROFILE.skills).map(([id, { level, years }]) => [id, { level, years }])),
    );
    expect(new Set(proposals.map(({ basis }) => basis.by))).toEqual(new Set(['file']));
  });
});
