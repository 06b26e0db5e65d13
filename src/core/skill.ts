import { ownOf } from './own.ts';
import { createProfile, NO_SKILL, type Profile, type Skill } from './profile.ts';

/**
 * Changes one skill of a profile; years and evidence that are not named stay.
 *
 * @param profile the present profile, or null where there is none yet
 * @param id the competency
 * @param change what is new
 * @returns the new profile
 */
export function withSkill(profile: Profile | null, id: string, change: Partial<Skill>): Profile {
  const before = profile ?? createProfile();
  return { ...before, skills: { ...before.skills, [id]: { ...(ownOf(before.skills, id) ?? NO_SKILL), ...change } } };
}
