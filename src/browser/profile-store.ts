import * as v from 'valibot';
import { ProfileSchema } from '../core/profile.ts';
import { applyEdit, type ProfileEdit } from '../core/profile-edit.ts';
import { NO_PROFILES, onlyProfile, type Profiles, ProfilesSchema } from '../core/profiles.ts';
import { changeSignal } from './change-signal.ts';
import { recordsOf } from './database.ts';
import { type NotedEdit, note, noted, strike } from './noted-edits.ts';

/** The stored profiles cannot be read by this version; they are left as they are. */
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

/** All profiles are one record: what is done to two of them is done together. */
const KEY = 'all';
/** Where the one profile was kept before there could be several. */
const SINGLE_KEY = 'mine';
const records = recordsOf('profile');
const changed = changeSignal('profile');

function readable(stored: unknown, single: unknown): Profiles {
  const schema = stored === undefined ? ProfileSchema : ProfilesSchema;
  const value = stored ?? single;
  if (value === undefined) return NO_PROFILES;
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new ProfileKeptError(value);
  return parsed.output.format === 'rolelight-profile' ? onlyProfile(parsed.output) : parsed.output;
}

/** Writes what the edits make of the profiles; an edit that cannot be done is left out and its error returned. */
async function store(edits: readonly NotedEdit[]): Promise<ReadonlyMap<NotedEdit, unknown>> {
  const refused = new Map<NotedEdit, unknown>();
  let single: unknown;
  await records.change([SINGLE_KEY, KEY], (key, before) => {
    if (key === SINGLE_KEY) {
      single = before;
      return undefined;
    }
    let profiles = readable(before, single);
    for (const each of edits) {
      try {
        profiles = applyEdit(profiles, each.edit);
      } catch (error) {
        refused.set(each, error);
      }
    }
    return profiles;
  });
  return refused;
}

/** Does what is noted, by whichever page comes first. */
function settle(): Promise<ReadonlyMap<string, unknown>> {
  return navigator.locks.request('rolelight/profile-edits', async () => {
    const edits = await noted();
    if (edits.length === 0) return new Map();
    const refused = await store(edits);
    await strike(edits);
    changed.send();
    return new Map([...refused].map(([{ key }, error]) => [key, error]));
  });
}

/**
 * Loads the profiles, with all that the user did so far.
 *
 * @throws ProfileKeptError where they cannot be read; StorageClosedError
 */
export async function load(): Promise<Profiles> {
  // What cannot be written now (a full disk) stays noted; what is stored can be read all the same.
  if ((await noted().catch(() => [])).length > 0) await settle().catch(() => {});
  const [stored, single] = await Promise.all([records.get(KEY), records.get(SINGLE_KEY)]);
  return readable(stored, single);
}

/**
 * Changes the profiles; the change is kept even where the page that asked is closed before it is stored.
 *
 * @param edit what the user did
 * @throws StorageFullError, ProfileKeptError, StorageClosedError, TooManyProfilesError; nothing is changed then
 */
export async function change(edit: ProfileEdit): Promise<void> {
  const own = await note(edit, Date.now());
  const refused = await settle().catch(async (error: unknown) => {
    // The user is told that it was not stored: then it must not be stored later.
    await strike([own]);
    throw error;
  });
  if (refused.has(own.key)) throw refused.get(own.key);
}

/**
 * Deletes all profiles, those that cannot be read too: the user said so.
 *
 * @throws StorageClosedError
 */
export async function removeAll(): Promise<void> {
  await records.change([SINGLE_KEY, KEY], () => undefined);
  changed.send();
}

/**
 * Hears of changes to the profiles, by this page or another.
 *
 * @param callback called after each
 * @param signal stops it
 */
export function onChange(callback: () => void, signal: AbortSignal): void {
  changed.listen(callback, signal);
}
