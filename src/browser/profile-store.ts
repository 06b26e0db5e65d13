import { applyEdit, type ProfileEdit, ProfileGoneError } from '../core/profile-edit.ts';
import { recordEdit } from '../core/profile-ledger.ts';
import { type Profiles, profileOf } from '../core/profiles.ts';
import { type NotedEdit, note, noted, onNoted, strike } from './noted-edits.ts';
import { changeRecords, type ProfileRecords, profilesChanged, readRecords } from './profile-records.ts';
import { syncProfiles } from './profile-sync.ts';

export { deleteProfiles, ProfileKeptError } from './profile-records.ts';

function edited({ profiles, sync }: ProfileRecords, { edit, at }: NotedEdit): ProfileRecords {
  const isChange = edit.edit === 'skill' || edit.edit === 'name';
  if (isChange && edit.of !== null && profileOf(profiles, edit.of) === null) throw new ProfileGoneError();
  const after = applyEdit(profiles, edit);
  const ids = new Set(after.all.map(({ id }) => id));
  const gone = profiles.all.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
  const deleted = [...sync.deleted.filter((id) => !ids.has(id)), ...gone];
  return { profiles: after, sync: { ...sync, deleted, times: recordEdit(sync.times, profiles, after, at) } };
}

/** Stores what the edits make of the profiles; an edit that cannot be done is left out and its error returned. */
async function store(edits: readonly NotedEdit[]): Promise<ReadonlyMap<string, unknown>> {
  const refused = new Map<string, unknown>();
  await changeRecords((before) => {
    let records = before;
    for (const each of edits) {
      try {
        records = edited(records, each);
      } catch (error) {
        refused.set(each.key, error);
      }
    }
    return records;
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
    // Whether it also reaches the user's other browsers is said on the profile page.
    void syncProfiles().catch(() => {});
    return refused;
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
  return (await readRecords()).profiles;
}

/**
 * Changes the profiles; the change is kept even where the page that asked is closed before it is stored.
 *
 * @param edit what the user did
 * @throws StorageFullError, ProfileKeptError, StorageClosedError, TooManyProfilesError, EditRefusedError, ProfileGoneError; nothing is changed then
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
 * Hears of changes to the profiles, by this page or another.
 *
 * @param callback called after each
 * @param signal stops it
 */
export function onChange(callback: () => void, signal: AbortSignal): void {
  profilesChanged.listen(callback, signal);
  onNoted(callback, signal);
}
