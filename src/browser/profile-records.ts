import * as v from 'valibot';
import { ProfileSchema } from '../core/profile.ts';
import { LedgerSchema } from '../core/profile-ledger.ts';
import { NO_PROFILES, onlyProfile, type Profiles, ProfilesSchema, profileOf } from '../core/profiles.ts';
import { changeSignal } from './change-signal.ts';
import { recordsOf } from './database.ts';

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

/** What this machine knows of syncing; nothing of it is the user's own words. */
const SyncRecordSchema = v.object({
  version: v.literal(1),
  on: v.boolean(),
  times: LedgerSchema,
  /** Ids of profiles that were deleted here. */
  deleted: v.array(v.string()),
  /** When this machine and the browser's account last agreed, ISO 8601; null for never. */
  syncedAt: v.nullable(v.string()),
  /** Why the last try failed, as a sentence; null where it did not. */
  trouble: v.nullable(v.string()),
});
export type SyncRecord = Readonly<v.InferOutput<typeof SyncRecordSchema>>;

const NEVER_SYNCED: SyncRecord = {
  version: 1,
  on: false,
  times: {},
  deleted: [],
  syncedAt: null,
  trouble: null,
};

/** The profiles with what is known of syncing them: they change together. */
export interface ProfileRecords {
  readonly profiles: Profiles;
  readonly sync: SyncRecord;
}

/** All profiles and what is known of syncing are one record: what is done to two of them is done together. */
const KEY = 'all';
/** Where the one profile was kept before there could be several. */
const SINGLE_KEY = 'mine';
const records = recordsOf('profile');

/** Sent after each change of the profiles or of what is known of syncing. */
export const profilesChanged = changeSignal('profile');

function readable(stored: unknown, single: unknown): Profiles {
  const schema = stored === undefined ? ProfileSchema : ProfilesSchema;
  const value = stored ?? single;
  if (value === undefined) return NO_PROFILES;
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new ProfileKeptError(value);
  if (parsed.output.format === 'rolelight-profile') return onlyProfile(parsed.output);
  const { all } = parsed.output;
  // Were one chosen that is not there, all that are would be out of sight.
  return profileOf(parsed.output) ? parsed.output : { ...parsed.output, active: all[0]?.id ?? null };
}

/** Times that cannot be read cost an agreement, no data: they count as not written down. */
function syncRecord(stored: unknown): SyncRecord {
  const parsed = v.safeParse(v.object({ sync: SyncRecordSchema }), stored);
  return parsed.success ? parsed.output.sync : NEVER_SYNCED;
}

/**
 * Reads the profiles and what is known of syncing as they are stored.
 *
 * @throws ProfileKeptError, StorageClosedError
 */
export async function readRecords(): Promise<ProfileRecords> {
  const [stored, single] = await Promise.all([records.get(KEY), records.get(SINGLE_KEY)]);
  return { profiles: readable(stored, single), sync: syncRecord(stored) };
}

/**
 * Changes profiles and what is known of syncing in one transaction.
 *
 * @param change makes what is stored then; a throw leaves everything as it was
 * @throws StorageFullError, ProfileKeptError, StorageClosedError; nothing is changed then
 */
export async function changeRecords(change: (before: ProfileRecords) => ProfileRecords): Promise<void> {
  let single: unknown;
  await records.change([SINGLE_KEY, KEY], (key, before) => {
    if (key === SINGLE_KEY) {
      single = before;
      return undefined;
    }
    const { profiles, sync } = change({ profiles: readable(before, single), sync: syncRecord(before) });
    return { ...profiles, sync };
  });
  profilesChanged.send();
}

/**
 * Deletes all profiles, those that cannot be read too: the user said so.
 *
 * @throws StorageClosedError
 */
export async function deleteProfiles(): Promise<void> {
  await records.change([SINGLE_KEY, KEY], () => undefined);
  profilesChanged.send();
}
