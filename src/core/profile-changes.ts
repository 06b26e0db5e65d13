import { ownOf } from './own.ts';
import type { Profile, Skill } from './profile.ts';

/** One skill that differs between two profiles. */
export interface SkillChange {
  /** Competency id. */
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly before: Skill | null;
  readonly after: Skill | null;
}

/**
 * Tells whether two skills say the same.
 *
 * @param a the one
 * @param b the other
 */
export const isSameSkill = (a: Skill, b: Skill): boolean =>
  a.level === b.level &&
  a.years === b.years &&
  a.evidence.length === b.evidence.length &&
  a.evidence.every((line, index) => line === b.evidence[index]);

/**
 * Lists what one profile has differently from another, so that an import can be looked at before it counts.
 *
 * @param before the present profile, or null where there is none
 * @param after the profile that would take its place
 * @returns the skills that differ, by id; empty where nothing would change
 */
export function profileChanges(before: Profile | null, after: Profile): readonly SkillChange[] {
  const old = before?.skills ?? {};
  const ids = new Set([...Object.keys(old), ...Object.keys(after.skills)]);
  return [...ids].sort().flatMap((id): SkillChange[] => {
    const was = ownOf(old, id) ?? null;
    const is = ownOf(after.skills, id) ?? null;
    if (was && is) return isSameSkill(was, is) ? [] : [{ id, kind: 'changed', before: was, after: is }];
    return [{ id, kind: was ? 'removed' : 'added', before: was, after: is }];
  });
}
