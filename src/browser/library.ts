import { applyCorrections } from '../core/apply-corrections.ts';
import { competencies } from '../core/competency.ts';
import { byPosting, type Correction } from '../core/correction.ts';
import { parseSavedPosting, type SavedPosting } from '../core/saved-posting.ts';
import { changeSignal } from './change-signal.ts';
import * as correctionStore from './correction-store.ts';
import { recordsOf } from './database.ts';

/** A record that this version cannot read. It is shown and can be exported or deleted, and is never written over. */
export interface UnreadableRecord {
  readonly id: string;
  /** `later-version`: made by a later version of the extension; `broken`: damaged. */
  readonly state: 'later-version' | 'broken';
  /** The record as it is stored. */
  readonly value: unknown;
}

export interface Library {
  /** Latest change first. */
  readonly saved: readonly SavedPosting[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** A record stands under this id that this version cannot read, so it was left as it is. */
export class RecordKeptError extends Error {
  override name = 'RecordKeptError';

  constructor(state: UnreadableRecord['state']) {
    super(
      state === 'later-version'
        ? 'This posting was saved by a later version of Rolelight, and is left as it is. Update the extension to change it.'
        : 'The saved copy of this posting is damaged, and is left as it is. Export or delete it in the library, then save again.',
    );
  }
}

const records = recordsOf('library');
const changed = changeSignal('library');

/** The posting under this id as it is now; throws rather than let an unreadable record be written over. */
function readable(value: unknown): SavedPosting | null {
  if (value === undefined) return null;
  const parsed = parseSavedPosting(value);
  if (parsed.state !== 'read') throw new RecordKeptError(parsed.state);
  return parsed.saved;
}

/** The record with what the user says of its tags today, which may be another thing than when it was saved. */
const corrected = (saved: SavedPosting, corrections: readonly Correction[]): SavedPosting => ({
  ...saved,
  reading: applyCorrections(saved, corrections, competencies),
});

/**
 * Reads the whole library, each reading with what the user says of its tags today.
 *
 * @throws StorageClosedError
 */
export async function all(): Promise<Library> {
  const saved: SavedPosting[] = [];
  const unreadable: UnreadableRecord[] = [];
  const said = byPosting((await correctionStore.all()).corrections);
  for (const [id, value] of await records.entries()) {
    const parsed = parseSavedPosting(value);
    if (parsed.state === 'read') saved.push(corrected(parsed.saved, said.get(id) ?? []));
    else unreadable.push({ id, state: parsed.state, value });
  }
  saved.sort((a, b) => (a.updatedAt > b.updatedAt ? -1 : a.updatedAt < b.updatedAt ? 1 : 0));
  return { saved, unreadable };
}

/**
 * Looks a posting up.
 *
 * @param id the posting's id
 * @returns it, with what the user says of its tags today, or null where it is not saved
 * @throws RecordKeptError where it is saved and cannot be read; StorageClosedError
 */
export async function get(id: string): Promise<SavedPosting | null> {
  const saved = readable(await records.get(id));
  return saved && corrected(saved, await correctionStore.of(id));
}

/**
 * Changes one saved posting, reading and writing in one transaction, so that two pages never undo each other's work.
 *
 * @param id the posting's id
 * @param change makes the new record from the present one (null: not saved yet)
 * @returns the record as it now is
 * @throws StorageFullError, RecordKeptError, StorageClosedError; nothing is changed then
 */
export async function update(id: string, change: (before: SavedPosting | null) => SavedPosting): Promise<SavedPosting> {
  const now: SavedPosting[] = [];
  await records.change([id], (_id, before) => {
    now[0] = change(readable(before));
    return now[0];
  });
  changed.send();
  const [after] = now;
  if (!after) throw new Error('The store did not ask for the change.');
  return after;
}

/**
 * Saves a posting; one with the same id is replaced.
 *
 * @param saved the record
 * @throws StorageFullError, RecordKeptError, StorageClosedError; nothing is changed then
 */
export async function put(saved: SavedPosting): Promise<void> {
  await putMany([saved]);
}

/**
 * Saves many postings, all or none.
 *
 * @param saved the records
 * @throws StorageFullError, RecordKeptError, StorageClosedError; nothing is changed then
 */
export async function putMany(saved: readonly SavedPosting[]): Promise<void> {
  const byId = new Map(saved.map((one) => [one.posting.id, one]));
  await records.change([...byId.keys()], (id, before) => {
    readable(before);
    return byId.get(id);
  });
  changed.send();
}

/**
 * Deletes records, all or none, unreadable ones too: the user said so.
 *
 * @param ids the postings' ids; those that are not saved are passed over
 * @throws StorageClosedError
 */
export async function remove(...ids: readonly string[]): Promise<void> {
  await records.change(ids, () => undefined);
  changed.send();
}

/**
 * Hears of changes to the library, by this page or another.
 *
 * @param callback called after each
 * @param signal stops it
 */
export function onChange(callback: () => void, signal: AbortSignal): void {
  changed.listen(callback, signal);
}
