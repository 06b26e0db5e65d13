import * as v from 'valibot';

/** How far a person has come in a competency, least first. */
export const LEVELS = ['none', 'learning', 'done', 'led'] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  none: 'Not yet',
  learning: 'Learning',
  done: 'Have done',
  led: 'Have led',
};

/** What the user says of a thing at a level, after "you". */
export const LEVEL_VERBS: Readonly<Record<Level, string>> = {
  none: 'have not done it yet',
  learning: 'are learning it',
  done: 'have done it',
  led: 'have led it',
};

/** Most UTF-16 units of a profile's name. */
export const LONGEST_NAME = 200;
/** Most UTF-16 units of one line of evidence. */
export const LONGEST_EVIDENCE = 2_000;
/** Most lines of evidence for one competency. */
export const MOST_EVIDENCE = 50;
export const LONGEST_YEARS = 60;

export const SkillSchema = v.object({
  level: v.picklist(LEVELS),
  /** Years of doing it, or null where not said. */
  years: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_YEARS))),
  /** Lines in the user's own words that show it. */
  evidence: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_EVIDENCE))), v.maxLength(MOST_EVIDENCE)),
});

/** A stored or imported profile; unknown keys are dropped, a wrong value is refused. */
export const ProfileSchema = v.object({
  format: v.literal('rolelight-profile'),
  version: v.literal(1),
  name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  /** Skills by competency id. Ids this version does not know are kept, so that nothing is lost. */
  skills: v.record(v.pipe(v.string(), v.maxLength(80)), SkillSchema),
});

export type Skill = Readonly<v.InferOutput<typeof SkillSchema>>;
export type Profile = Readonly<v.InferOutput<typeof ProfileSchema>>;

export const NO_SKILL: Skill = { level: 'none', years: null, evidence: [] };

/** A file that is not a profile, with a sentence the user can act on. */
export class ProfileFileError extends Error {
  override name = 'ProfileFileError';
}

/**
 * Makes an empty profile.
 *
 * @param name what the user calls it
 */
export function createProfile(name = 'My profile'): Profile {
  return { format: 'rolelight-profile', version: 1, name, skills: {} };
}

/**
 * Tells whether a profile says anything yet; one that does not gives no score.
 *
 * @param profile the profile, or null where there is none
 */
export function saysSomething(profile: Profile | null): profile is Profile {
  return profile !== null && Object.values(profile.skills).some((skill) => skill.level !== 'none');
}

/**
 * Picks out what postings are compared with.
 *
 * @param profile the profile, or null where there is none
 * @returns the profile where it says something yet, else null
 */
export const comparable = (profile: Profile | null): Profile | null => (saysSomething(profile) ? profile : null);

/**
 * Reads a profile file.
 *
 * @param text the file's content, JSON
 * @returns the profile
 * @throws ProfileFileError where it is not JSON, not a profile, or from a later version
 */
export function parseProfile(text: string): Profile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ProfileFileError('This file is not JSON. Choose a profile that Rolelight exported.');
  }
  const later = v.safeParse(
    v.object({ format: v.literal('rolelight-profile'), version: v.pipe(v.number(), v.minValue(2)) }),
    data,
  );
  if (later.success) {
    throw new ProfileFileError(
      'This profile was made by a later version of Rolelight. Update the extension, then import it again.',
    );
  }
  const parsed = v.safeParse(ProfileSchema, data);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const where = v.getDotPath(issue) ?? 'the file';
    throw new ProfileFileError(`This file is not a Rolelight profile: ${where}: ${issue.message}.`);
  }
  return parsed.output;
}

/**
 * Writes a profile as a file's content; `parseProfile` reads it back unchanged.
 *
 * @param profile the profile
 */
export function formatProfile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
