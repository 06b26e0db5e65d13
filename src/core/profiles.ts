import * as v from 'valibot';
import { LONGEST_NAME, type Profile, ProfileSchema } from './profile.ts';

/** As many profiles as a person can tell apart; the limit only keeps a broken file from filling the store. */
export const MOST_PROFILES = 50;

/** Caller-made; a UUID, or `mine` for the first. */
export const ProfileIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** One of the user's profiles. */
const NamedProfileSchema = v.object({ id: ProfileIdSchema, profile: ProfileSchema });

/** All profiles as they are stored, in the order in which the user sees them. */
export const ProfilesSchema = v.object({
  format: v.literal('rolelight-profiles'),
  version: v.literal(1),
  /** Id of the one that postings are compared with; null only where there is none. */
  active: v.nullable(ProfileIdSchema),
  all: v.pipe(v.array(NamedProfileSchema), v.maxLength(MOST_PROFILES)),
});

export type NamedProfile = Readonly<v.InferOutput<typeof NamedProfileSchema>>;
export interface Profiles {
  readonly format: 'rolelight-profiles';
  readonly version: 1;
  readonly active: string | null;
  readonly all: readonly NamedProfile[];
}

export const NO_PROFILES: Profiles = { format: 'rolelight-profiles', version: 1, active: null, all: [] };

/** The first profile is made by setting a level, maybe twice at once: under one id there is only one of it. */
export const FIRST_ID = 'mine';

/**
 * Makes the profiles of somebody who has one.
 *
 * @param profile the profile, or null where there is none yet
 */
export const onlyProfile = (profile: Profile | null): Profiles =>
  profile === null ? NO_PROFILES : { ...NO_PROFILES, active: FIRST_ID, all: [{ id: FIRST_ID, profile }] };

/**
 * Finds a profile.
 *
 * @param profiles all of them
 * @param id which; the active one where it is left out
 * @returns it, or null where there is none
 */
export const profileOf = ({ all, active }: Profiles, id: string | null = active): Profile | null =>
  all.find((each) => each.id === id)?.profile ?? null;

/**
 * Names a profile so that it can be told from the others.
 *
 * @param profiles those there are
 * @param name what it would be called
 * @returns the name, cut to what a profile can be called, with a number behind it where there is one so called already
 */
export function freeName({ all }: Profiles, name: string): string {
  const taken = new Set(all.map(({ profile }) => profile.name));
  for (let number = 1; ; number++) {
    const behind = number === 1 ? '' : ` ${number}`;
    const free = name.slice(0, LONGEST_NAME - behind.length) + behind;
    if (!taken.has(free)) return free;
  }
}
