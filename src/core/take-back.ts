import { ownOf } from './own.ts';
import type { Profile, Skill } from './profile.ts';
import { isSameSkill, profileChanges } from './profile-changes.ts';

/**
 * Takes a change of a profile back, and nothing that was done since: what it set is as before, unless it was set once
 * more meanwhile.
 *
 * @param now the profile as it is
 * @param before what it was before the change
 * @param after what the change made of it
 * @returns the profile without the change; the same once it is taken back
 */
export function takeBack(now: Profile, before: Profile, after: Profile): Profile {
  const isUntouched = (id: string, became: Skill | null): boolean => {
    const present = ownOf(now.skills, id);
    return present === undefined || became === null ? (present ?? null) === became : isSameSkill(present, became);
  };
  const back = profileChanges(before, after).filter((change) => isUntouched(change.id, change.after));
  const ids = new Set(back.map(({ id }) => id));
  const kept = Object.entries(now.skills).filter(([id]) => !ids.has(id));
  const restored = back.flatMap(({ id, before: was }): [string, Skill][] => (was ? [[id, was]] : []));
  return {
    ...now,
    name: now.name === after.name ? before.name : now.name,
    skills: Object.fromEntries([...kept, ...restored]),
  };
}
