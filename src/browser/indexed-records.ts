import { type IDBPDatabase, openDB } from 'idb';
import type { Records, StoreName } from './database.ts';

const DATABASE = 'rolelight';
/** Since which version of the database each store is there; an upgrade adds what is missing and touches nothing else. */
const SINCE: Readonly<Record<StoreName, number>> = { library: 1, profile: 1, corrections: 2, seen: 3 };
const VERSION = Math.max(...Object.values(SINCE));

let opened: Promise<IDBPDatabase> | null = null;

/** The connection, made once and made anew after the browser closed it. */
function open(): Promise<IDBPDatabase> {
  const forget = (): void => {
    opened = null;
  };
  opened ??= openDB(DATABASE, VERSION, {
    upgrade(database, oldVersion) {
      for (const [store, since] of Object.entries(SINCE)) {
        if (oldVersion < since) database.createObjectStore(store);
      }
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

/**
 * Opens a store in IndexedDB.
 *
 * @param store which
 * @throws whatever the browser says where it does not open it
 */
export async function indexedRecords(store: StoreName): Promise<Records> {
  const database = await open();
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
      const done = transaction.done;
      // Awaited below; until then its failure must not count as unhandled.
      done.catch(() => {});
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
        await done.catch(() => {});
        throw error;
      }
      await done;
    },
  };
}
