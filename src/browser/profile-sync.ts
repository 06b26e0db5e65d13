import browser, { type Storage } from 'webextension-polyfill';
import { messageOf } from '../core/message-of.ts';
import { mergeSynced, syncedKeys } from '../core/profile-sync.ts';
import { changeRecords, profilesChanged, readRecords, type SyncRecord } from './profile-records.ts';

/** What the user is told of syncing. */
export type SyncState = Pick<SyncRecord, 'on' | 'syncedAt' | 'trouble'>;

/** One at a time, whichever page began it. */
const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('rolelight/profile-sync', work);

/** The browser's own words name quotas in bytes and writes a minute (120, and 1,800 an hour: developer.chrome.com). */
const troubleOf = (error: unknown): string => {
  const words = messageOf(error);
  // Chromium calls it QUOTA_BYTES_PER_ITEM in what it documents, and kQuotaBytesPerItem in what it throws.
  if (/quota_?bytes/i.test(words))
    return 'Your browser’s sync has no room for all of your profiles; those that fit are kept the same.';
  return /quota|MAX_/i.test(words)
    ? 'Your browser takes no more just now; it is tried again with your next change.'
    : `Your browser’s sync did not take it (${words}). It is tried again with your next change.`;
};

/** Hands items over at once; where the browser does not take them so, one that is too large holds up no other. */
async function handOver(items: Readonly<Record<string, unknown>>): Promise<void> {
  if (Object.keys(items).length === 0) return;
  try {
    await browser.storage.sync.set(items);
  } catch (error) {
    const alone = await Promise.allSettled(
      Object.entries(items).map(([key, item]) => browser.storage.sync.set({ [key]: item })),
    );
    if (alone.some(({ status }) => status === 'rejected')) throw error;
  }
}

async function bringTogether(): Promise<void> {
  const account = await browser.storage.sync.get(null);
  let outgoing: Readonly<Record<string, unknown>> = {};
  await changeRecords(({ profiles, sync }) => {
    if (!sync.on) return { profiles, sync };
    const merged = mergeSynced({ profiles, ledger: sync.times }, account, new Set(sync.deleted));
    outgoing = merged.outgoing;
    return { profiles: merged.profiles, sync: { ...sync, times: merged.ledger } };
  });
  await handOver(outgoing);
}

/**
 * Brings this machine and the browser's account together, where the user has switched syncing on. What fails is kept
 * as a sentence for the profile page; nothing of the profiles is lost by it.
 *
 * @throws ProfileKeptError, StorageClosedError, StorageFullError
 */
export async function syncProfiles(): Promise<void> {
  if (!(await readRecords()).sync.on) return;
  await oneAtATime(async () => {
    const trouble = await bringTogether().then(() => null, troubleOf);
    const now = new Date().toISOString();
    await changeRecords(({ profiles, sync }) => ({
      profiles,
      sync: { ...sync, trouble, syncedAt: trouble === null ? now : sync.syncedAt },
    }));
  });
}

/**
 * Switches syncing on or off on this machine.
 *
 * @param on whether levels travel
 * @throws ProfileKeptError, StorageClosedError, StorageFullError
 */
export async function setSync(on: boolean): Promise<void> {
  await changeRecords(({ profiles, sync }) => ({ profiles, sync: { ...sync, on, trouble: null } }));
  await syncProfiles();
}

/**
 * Deletes what the browser's account holds of the profiles, and switches syncing off here; profiles stay where they are.
 *
 * @throws what the browser says where it does not delete it; ProfileKeptError, StorageClosedError, StorageFullError
 */
export async function deleteSynced(): Promise<void> {
  await setSync(false);
  await oneAtATime(async () => {
    await browser.storage.sync.remove([...syncedKeys(await browser.storage.sync.get(null))]);
  });
}

/**
 * Tells how syncing stands.
 *
 * @throws ProfileKeptError, StorageClosedError
 */
export const syncState = async (): Promise<SyncState> => (await readRecords()).sync;

/**
 * Hears of changes to how syncing stands, by this page or another.
 *
 * @param callback called after each
 * @param signal stops it
 */
export const onSyncChange = (callback: () => void, signal: AbortSignal): void =>
  profilesChanged.listen(callback, signal);

/**
 * Follows the browser's account. Called while the background starts: it is woken for what comes from another machine
 * only if this listener is there at once.
 */
export function followAccount(): void {
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'sync' && syncedKeys(changes).length > 0) void syncProfiles().catch(() => {});
  });
  // What was changed while the account could not be reached.
  browser.runtime.onStartup.addListener(() => void syncProfiles().catch(() => {}));
}
