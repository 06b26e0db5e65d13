import browser from 'webextension-polyfill';
import { indexedRecords } from './indexed-records.ts';
import { localRecords } from './local-records.ts';
import { PrivateWindowError, StorageClosedError, StorageFullError } from './storage-errors.ts';

/**
 * Where private data sits: one record a key, in the extension's own IndexedDB, which no content script can read.
 * Firefox refuses IndexedDB to extensions in permanent private browsing
 * (https://github.com/gorhill/uBlock/issues/2925); there the records sit in `storage.local`.
 */
export type StoreName = 'library' | 'profile' | 'corrections' | 'seen';

/** Records by key. What a record must look like is its owner's business. */
export interface Records {
  /** The record, or undefined where there is none. */
  get(key: string): Promise<unknown>;
  /** Every record with its key, in the order of the keys. */
  entries(): Promise<readonly (readonly [string, unknown])[]>;
  /**
   * Changes records all together or not at all.
   *
   * @param keys the records to change
   * @param change makes the new record from the present one (undefined: none); undefined deletes it; a throw undoes all
   */
  change(keys: readonly string[], change: (key: string, before: unknown) => unknown): Promise<void>;
}

/**
 * Tells whether the whole browser is private for good. In a mere private window Firefox hides the background page
 * from us, and the records are in an IndexedDB that only normal windows reach.
 */
async function isPrivateForGood(): Promise<boolean> {
  return (await browser.runtime.getBackgroundPage().catch(() => null)) !== null;
}

/**
 * Moves what a permanently private browser had to put elsewhere, once it is private no longer. A record that is in
 * both stays in both: which of them is right is not ours to say.
 */
async function moveRecords(from: Records, into: Records): Promise<void> {
  const strays = new Map(await from.entries());
  if (strays.size === 0) return;
  const moved: string[] = [];
  await into.change([...strays.keys()], (key, before) => {
    if (before !== undefined) return before;
    moved.push(key);
    return strays.get(key);
  });
  await from.change(moved, () => undefined);
}

const moves = new Map<StoreName, Promise<void>>();

/**
 * Once a page is enough. A move that fails (a full disk) is no reason to keep the user from the records that are here:
 * it is all or nothing, so every stray stays where it was, and the next use of the store tries again.
 */
function moveOnce(store: StoreName, into: Records): Promise<void> {
  const move =
    moves.get(store) ??
    moveRecords(localRecords(store), into).catch(() => {
      moves.delete(store);
    });
  moves.set(store, move);
  return move;
}

async function openRecords(store: StoreName): Promise<Records> {
  try {
    const records = await indexedRecords(store);
    await moveOnce(store, records);
    return records;
  } catch (error) {
    // Elsewhere a refusal says nothing of what is stored (Firefox words a full disk the same way), so we must not
    // turn to another store and show it empty.
    const isRefusal = error instanceof Error && error.name === 'InvalidStateError';
    if (!isRefusal || !browser.extension.inIncognitoContext) throw new StorageClosedError({ cause: error });
    if (!(await isPrivateForGood())) throw new PrivateWindowError({ cause: error });
    return localRecords(store);
  }
}

async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof StorageClosedError ? error : new StorageClosedError({ cause: error });
  }
}

/**
 * Gives a store's records, wherever this browser lets them sit.
 *
 * @param store which
 * @returns its records; every call may throw `StorageClosedError`, and `change` also `StorageFullError`
 */
export function recordsOf(store: StoreName): Records {
  return {
    get: (key) => reading(async () => (await openRecords(store)).get(key)),
    entries: () => reading(async () => (await openRecords(store)).entries()),
    async change(keys, change) {
      const records = await openRecords(store);
      const refusals: unknown[] = [];
      const guarded = (key: string, before: unknown): unknown => {
        try {
          return change(key, before);
        } catch (error) {
          refusals.push(error);
          throw error;
        }
      };
      try {
        await records.change(keys, guarded);
      } catch (error) {
        if (refusals.length > 0) throw refusals[0];
        // On a full disk Chromium says QuotaExceededError or DataError, Firefox QuotaExceededError or
        // InvalidStateError; whatever the name, nothing of the change was kept.
        throw new StorageFullError({ cause: error });
      }
    },
  };
}
