import { expect, test } from 'vitest';
import { importFiles } from '../../src/core/importer.ts';
import type { Profile, Skill } from '../../src/core/profile.ts';
import { profileFormats } from '../../src/core/profile-format.ts';
import { SAMPLE_PROFILE } from '../../src/core/sample-profile.ts';

function skillsIn(text: string): Readonly<Record<string, Skill>> {
  const imported = importFiles([{ name: 'profile.json', text }]);
  return imported.is === 'profile' ? imported.profile.skills : imported.cv.stated;
}

/** With what no vocabulary knows and what could end a string early. */
const HARD: Profile = {
  ...SAMPLE_PROFILE,
  name: 'Ada "the first"',
  skills: {
    ...SAMPLE_PROFILE.skills,
    'of-another-version': { level: 'done', years: 0.5, evidence: ['Said “so”\n</script>', '日本語'] },
  },
};

test.each([...profileFormats])('what leaves as %s comes back with every level, year and line', (_, format) => {
  for (const profile of [SAMPLE_PROFILE, HARD]) expect(skillsIn(format.write(profile))).toEqual(profile.skills);
});

test('Rolelight’s own form keeps the name too', () => {
  const imported = importFiles([{ name: 'x.json', text: profileFormats.get('rolelight')?.write(HARD) ?? '' }]);
  expect(imported).toEqual({ is: 'profile', profile: HARD });
});
