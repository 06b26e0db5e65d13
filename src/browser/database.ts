import { type IDBPDatabase, openDB } from 'idb';
import { localRecords } from './local-records.ts';

/**
 * Where private data sits: one record a key, in the extension's own IndexedDB, which no content script can read.
 * Firefox refuses IndexedDB to extensions in permanent private browsing
 * (https://github.com/gorhill/uBlock/issues/2925); there the records sit in `storage.local`.
 */
export type StoreName = 'library' | 'profile';

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

/** The disk is full, or the browser's share of it is. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';

  constructor(options?: ErrorOptions) {
    super(
      'The disk is full, so this was not saved. Nothing that was saved before is lost. Free some space, then try again.',
      options,
    );
  }
}

/** The store cannot be opened at all; what is in it stays as it is. */
export class StorageClosedError extends Error {
  override name = 'StorageClosedError';

  constructor(options?: ErrorOptions) {
    super(
      'The browser did not open the store of Rolelight. What is in it stays as it is. Restart the browser, then try again.',
      options,
    );
  }
}

const DATABASE = 'rolelight';
const VERSION = 1;
const STORES: readonly StoreName[] = ['library', 'profile'];

let opened: Promise<IDBPDatabase> | null = null;

/** The connection, made once and made anew after the browser closed it. */
function open(): Promise<IDBPDatabase> {
  const forget = (): void => {
    opened = null;
  };
  opened ??= openDB(DATABASE, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) for (const store of STORES) database.createObjectStore(store);
    },
    // A later version in another page wants to upgrade: step aside, or it would wait for ever.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** Only the one refusal that is known to be for good leads away from IndexedDB: after any other, data may be there. */
const isRefusedForGood = (error: unknown): boolean => isNamed(error, 'InvalidStateError');

function idbRecords(database: IDBPDatabase, store: StoreName): Records {
  return {
    get: (key) => database.get(store, key),
    async entries() {
      const transaction = database.transaction(store);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return keys.map((key, index) => [String(key), values[index]] as const);
    },
    async change(keys, change) {
      // Relaxed, the default of Chrome since 121, answers before the disk does; strict costs some milliseconds a save.
      const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
      const failed = transaction.done.then(
        () => null,
        (error: unknown) => error ?? transaction.error,
      );
      try {
        for (const key of keys) {
          const after = change(key, await transaction.store.get(key));
          if (after === undefined) await transaction.store.delete(key);
          else await transaction.store.put(after, key);
        }
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It is over already, by the same error.
        }
        await failed;
        throw error;
      }
      const error = await failed;
      if (error) throw error;
    },
  };
}

async function choose(store: StoreName): Promise<Records> {
  try {
    return idbRecords(await open(), store);
  } catch (error) {
    if (isRefusedForGood(error)) return localRecords(store);
    throw new StorageClosedError({ cause: error });
  }
}

const isFull = (error: unknown): boolean =>
  isNamed(error, 'QuotaExceededError') || (error instanceof Error && /quota/i.test(error.message));

/**
 * Gives a store's records, wherever this browser lets them sit.
 *
 * @param store which
 * @returns its records; every call may throw `StorageClosedError`, and `change` also `StorageFullError`
 */
export function recordsOf(store: StoreName): Records {
  return {
    get: async (key) => (await choose(store)).get(key),
    entries: async () => (await choose(store)).entries(),
    async change(keys, change) {
      const records = await choose(store);
      try {
        await records.change(keys, change);
      } catch (error) {
        throw isFull(error) ? new StorageFullError({ cause: error }) : error;
      }
    },
  };
}
