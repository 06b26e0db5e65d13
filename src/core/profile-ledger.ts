import * as v from 'valibot';
import { ownOf } from './own.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './profiles.ts';

/** A moment that a Date can hold; one beyond would be later than anything set after it. */
export const TimeSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

/**
 * When what of a profile was last set, so that two machines can agree on it: milliseconds since 1970 by the clock of the
 * machine where it was set. What was set before anything was written down has no time.
 */
const TimesSchema = v.object({
  name: TimeSchema,
  /** By competency id. */
  skills: v.record(v.string(), TimeSchema),
});
export type Times = Readonly<v.InferOutput<typeof TimesSchema>>;

/** The times of every profile by id. */
export const LedgerSchema = v.record(v.string(), TimesSchema);
export type Ledger = Readonly<v.InferOutput<typeof LedgerSchema>>;

export const NO_TIMES: Times = { name: 0, skills: {} };

function isSet(id: string, before: Profile | undefined, after: Profile): boolean {
  const was = before && ownOf(before.skills, id);
  const is = ownOf(after.skills, id);
  return was?.level !== is?.level || was?.years !== is?.years;
}

/**
 * Writes down what an edit has set.
 *
 * @param ledger the times so far
 * @param before the profiles before the edit
 * @param after the profiles after it
 * @param at when, in milliseconds since 1970; what is set again counts as later than before, whatever the clock says
 */
export function recordEdit(ledger: Ledger, before: Profiles, after: Profiles, at: number): Ledger {
  const old = new Map(before.all.map(({ id, profile }) => [id, profile]));
  const times = after.all.map(({ id, profile }): readonly [string, Times] => {
    const was = old.get(id);
    const known = ownOf(ledger, id) ?? NO_TIMES;
    const later = (time = 0): number => Math.max(at, time + 1);
    const ids = new Set([...Object.keys(profile.skills), ...Object.keys(was?.skills ?? {})]);
    const set = [...ids].filter((skill) => isSet(skill, was, profile));
    return [
      id,
      {
        name: was?.name === profile.name ? known.name : later(known.name),
        skills: {
          ...known.skills,
          ...Object.fromEntries(set.map((skill) => [skill, later(ownOf(known.skills, skill))])),
        },
      },
    ];
  });
  return { ...ledger, ...Object.fromEntries(times) };
}
