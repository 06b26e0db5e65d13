import * as v from 'valibot';
import { type Profile, ProfileSchema } from '../core/profile.ts';
import { changeSignal } from './change-signal.ts';
import { recordsOf } from './database.ts';

/** The stored profile cannot be read by this version; it is left as it is. */
export class ProfileKeptError extends Error {
  override name = 'ProfileKeptError';
  /** The record as it is stored, for an export. */
  readonly stored: unknown;

  constructor(stored: unknown) {
    super(
      'Your stored profile could not be read, and is left as it is. Update the extension, or export it, delete it and start anew.',
    );
    this.stored = stored;
  }
}

/** One profile for now; the key leaves room for more. */
const KEY = 'mine';
const records = recordsOf('profile');
const changed = changeSignal('profile');

function readable(stored: unknown): Profile | null {
  if (stored === undefined) return null;
  const parsed = v.safeParse(ProfileSchema, stored);
  if (!parsed.success) throw new ProfileKeptError(stored);
  return parsed.output;
}

/**
 * Loads the profile.
 *
 * @returns it, or null where there is none yet
 * @throws ProfileKeptError where it cannot be read; StorageClosedError
 */
export async function load(): Promise<Profile | null> {
  return readable(await records.get(KEY));
}

/**
 * Changes the profile, reading and writing in one transaction, so that two pages never undo each other's work.
 *
 * @param change makes the new profile from the present one (null: none yet)
 * @throws StorageFullError, ProfileKeptError, StorageClosedError; nothing is changed then
 */
export async function update(change: (before: Profile | null) => Profile): Promise<void> {
  await records.change([KEY], (_key, before) => change(readable(before)));
  changed.send();
}

/**
 * Replaces the profile.
 *
 * @param profile the new one
 * @throws StorageFullError, ProfileKeptError, StorageClosedError; nothing is changed then
 */
export function save(profile: Profile): Promise<void> {
  return update(() => profile);
}

/**
 * Deletes the profile, one that cannot be read too: the user said so.
 *
 * @throws StorageClosedError
 */
export async function remove(): Promise<void> {
  await records.change([KEY], () => undefined);
  changed.send();
}

/**
 * Hears of changes to the profile, by this page or another.
 *
 * @param callback called after each
 * @param signal stops it
 */
export function onChange(callback: () => void, signal: AbortSignal): void {
  changed.listen(callback, signal);
}
