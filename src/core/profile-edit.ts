import * as v from 'valibot';
import { createProfile, type Profile, ProfileSchema, SkillSchema } from './profile.ts';
import { FIRST_ID, MOST_PROFILES, ProfileIdSchema, type Profiles, profileOf } from './profiles.ts';
import { withSkill } from './skill.ts';
import { takeBack } from './take-back.ts';

/**
 * What the user does to profiles, as plain data: it can be noted down before it is done, and done again without harm.
 * `of: null` is the active profile, made where there is none.
 */
export const ProfileEditSchema = v.variant('edit', [
  v.object({
    edit: v.literal('skill'),
    of: v.nullable(ProfileIdSchema),
    /** The competency. */
    id: v.pipe(v.string(), v.maxLength(80)),
    /** What is new of it; the rest stays. */
    change: v.object({
      level: v.exactOptional(SkillSchema.entries.level),
      years: v.exactOptional(SkillSchema.entries.years),
      evidence: v.exactOptional(SkillSchema.entries.evidence),
    }),
  }),
  v.object({ edit: v.literal('name'), of: v.nullable(ProfileIdSchema), name: ProfileSchema.entries.name }),
  /** Puts a whole profile in: a new one, or in place of the one under that id. */
  v.object({
    edit: v.literal('put'),
    of: v.nullable(ProfileIdSchema),
    profile: ProfileSchema,
    activate: v.boolean(),
    /** Its place among the others where it is new; null for the end. */
    place: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  /** Takes back what made `after` of `before`, and leaves what was done since. */
  v.object({ edit: v.literal('restore'), of: ProfileIdSchema, before: ProfileSchema, after: ProfileSchema }),
  v.object({ edit: v.literal('activate'), of: ProfileIdSchema }),
  v.object({ edit: v.literal('remove'), of: ProfileIdSchema }),
]);
export type ProfileEdit = Readonly<v.InferOutput<typeof ProfileEditSchema>>;

/** More profiles than are kept; the message is for the user. */
export class TooManyProfilesError extends Error {
  override name = 'TooManyProfilesError';

  constructor() {
    super(`There are ${MOST_PROFILES} profiles already. Delete one first; nothing was changed.`);
  }
}

/** An edit of a profile that is no longer there; the message is for the user. */
export class ProfileGoneError extends Error {
  override name = 'ProfileGoneError';

  constructor() {
    super(
      'This was not saved: its profile was deleted meanwhile. Undo in the tab where you deleted it brings it back.',
    );
  }
}

/** Something that no profile can hold; the message is for the user. */
export class EditRefusedError extends Error {
  override name = 'EditRefusedError';

  /** @param why what of it does not fit, in a few words */
  constructor(why: string) {
    super(`A profile cannot hold this (${why}). Nothing was changed.`);
  }
}

function put(before: Profiles, id: string, profile: Profile, place: number | null): Profiles {
  const at = before.all.findIndex((each) => each.id === id);
  if (at >= 0) return { ...before, all: before.all.with(at, { id, profile }) };
  if (before.all.length >= MOST_PROFILES) throw new TooManyProfilesError();
  const all = before.all.toSpliced(place ?? before.all.length, 0, { id, profile });
  return { ...before, all, active: before.active ?? id };
}

/** The neighbour takes the place of an active profile that goes. */
function remove(before: Profiles, id: string): Profiles {
  const at = before.all.findIndex((each) => each.id === id);
  if (at < 0) return before;
  const all = before.all.toSpliced(at, 1);
  const next = all[Math.min(at, all.length - 1)]?.id ?? null;
  return { ...before, all, active: before.active === id ? next : before.active };
}

/**
 * Does what the user did to profiles.
 *
 * @param before all profiles
 * @param edit what was done; one to a profile that is gone, but for `put`, changes nothing
 * @returns all profiles afterwards; the same edit done twice in a row does as much as once
 * @throws TooManyProfilesError
 */
export function applyEdit(before: Profiles, edit: ProfileEdit): Profiles {
  const id = edit.of ?? before.active ?? FIRST_ID;
  const present = profileOf(before, id);
  switch (edit.edit) {
    case 'put': {
      const after = put(before, id, edit.profile, edit.place);
      return edit.activate ? { ...after, active: id } : after;
    }
    case 'restore':
      return present ? put(before, id, takeBack(present, edit.before, edit.after), null) : before;
    case 'activate':
      return present ? { ...before, active: id } : before;
    case 'remove':
      return remove(before, id);
    default: {
      // Only where none was named is one made: a profile that was deleted elsewhere is not brought back by half.
      if (!present && edit.of !== null) return before;
      const changed =
        edit.edit === 'name'
          ? { ...(present ?? createProfile()), name: edit.name }
          : withSkill(present, edit.id, edit.change);
      return put(before, id, changed, null);
    }
  }
}
