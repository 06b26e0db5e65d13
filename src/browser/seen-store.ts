import { indexSeen, parseSeenPosting, type SeenIndex, type SeenPosting } from '../core/seen-posting.ts';
import { changeSignal } from './change-signal.ts';
import { recordsOf } from './database.ts';

/** As many postings as a long search opens; the ones seen longest ago make room. About a kilobyte each. */
const MOST = 3_000;
/** A posting that stays open is read again and again; it is noted anew after this time, in milliseconds. */
const SAME_VISIT = 3_600_000;

const records = recordsOf('seen');
const changed = changeSignal('seen');

/** What this page has read of the store: a mere saving of time, since only the background adds to it. */
let held: Promise<Map<string, SeenPosting>> | null = null;
let listening = false;

async function load(): Promise<Map<string, SeenPosting>> {
  const read = (await records.entries()).flatMap(([, stored]) => parseSeenPosting(stored) ?? []);
  return new Map(read.map((seen) => [seen.id, seen]));
}

function hold(): Promise<Map<string, SeenPosting>> {
  if (!listening) {
    listening = true;
    changed.listen(() => {
      held = null;
    }, new AbortController().signal);
  }
  held ??= load().catch((error: unknown) => {
    held = null;
    throw error;
  });
  return held;
}

const contentOf = (seen: SeenPosting): string => JSON.stringify({ ...seen, seenAt: '' });

function isNews(seen: SeenPosting, before: SeenPosting | undefined): boolean {
  if (!before || contentOf(before) !== contentOf(seen)) return true;
  return Date.parse(seen.seenAt) - Date.parse(before.seenAt) >= SAME_VISIT;
}

/**
 * Notes that a posting was open, in place of what was noted of it before.
 *
 * @param seen what is kept of it
 * @throws StorageFullError, StorageClosedError; nothing is changed then
 */
export async function note(seen: SeenPosting): Promise<void> {
  const all = await hold();
  if (!isNews(seen, all.get(seen.id))) return;
  const others = [...all.values()].filter(({ id }) => id !== seen.id);
  const excess = others.length + 1 - MOST;
  const gone = excess > 0 ? others.toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1)).slice(0, excess) : [];
  // At once, so that a list that asks while this is written is told of it.
  all.set(seen.id, seen);
  for (const { id } of gone) all.delete(id);
  try {
    await records.change([seen.id, ...gone.map(({ id }) => id)], (id, before) => {
      if (id !== seen.id) return undefined;
      // A later version's record is not ours to write over.
      return before === undefined || parseSeenPosting(before) ? seen : before;
    });
  } catch (error) {
    held = null;
    throw error;
  }
}

/**
 * Gives all that was seen, ready to be asked about many postings.
 *
 * @throws StorageClosedError
 */
export async function index(): Promise<SeenIndex> {
  return indexSeen([...(await hold()).values()]);
}

/**
 * Counts the postings that are noted, those included that this version cannot read.
 *
 * @throws StorageClosedError
 */
export async function count(): Promise<number> {
  return (await records.entries()).length;
}

/** What was noted, as it is stored, by the postings' ids. */
export type Noted = readonly (readonly [string, unknown])[];

async function changeAll(ids: readonly string[], change: (id: string, before: unknown) => unknown): Promise<void> {
  await records.change(ids, change);
  held = null;
  changed.send();
}

/**
 * Forgets every posting that was noted.
 *
 * @returns what was noted
 * @throws StorageClosedError
 */
export async function clear(): Promise<Noted> {
  const all = await records.entries();
  await changeAll(
    all.map(([id]) => id),
    () => undefined,
  );
  return all;
}

/**
 * Takes back that postings were forgotten; what was noted of one since stays.
 *
 * @param noted what `clear` returned
 * @throws StorageFullError, StorageClosedError; nothing is changed then
 */
export function restore(noted: Noted): Promise<void> {
  const byId = new Map(noted);
  return changeAll([...byId.keys()], (id, before) => before ?? byId.get(id));
}
