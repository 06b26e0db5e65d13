import browser from 'webextension-polyfill';
import type { Records, StoreName } from './database.ts';

/**
 * Records in `storage.local`, for browsers that refuse IndexedDB. It has no transactions, so a lock shared by all of
 * the extension's pages stands in for them; a set of many keys is one write.
 *
 * @param store which records
 */
export function localRecords(store: StoreName): Records {
  const prefix = `${store}/`;
  return {
    async get(key) {
      const name = prefix + key;
      return (await browser.storage.local.get(name))[name];
    },
    async entries() {
      const all = Object.entries(await browser.storage.local.get(null));
      return all
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    },
    async change(keys, change) {
      await navigator.locks.request(`rolelight/${store}`, async () => {
        const before = await browser.storage.local.get(keys.map((key) => prefix + key));
        const after = keys.map((key) => [prefix + key, change(key, before[prefix + key])] as const);
        // Written before anything is deleted: a full disk then leaves everything as it was.
        await browser.storage.local.set(Object.fromEntries(after.filter(([, value]) => value !== undefined)));
        await browser.storage.local.remove(after.filter(([, value]) => value === undefined).map(([name]) => name));
      });
    },
  };
}
