import type { Records } from '../../src/browser/database.ts';

/** Records in memory, with the promise of the real ones: a throw undoes all. */
export function fakeRecords(stored = new Map<string, unknown>()): Records {
  return {
    get: async (key) => structuredClone(stored.get(key)),
    entries: async () => [...stored].sort(([a], [b]) => (a < b ? -1 : 1)),
    async change(keys, change) {
      const after = keys.map((key) => [key, structuredClone(change(key, stored.get(key)))] as const);
      for (const [key, value] of after) {
        if (value === undefined) stored.delete(key);
        else stored.set(key, value);
      }
    },
  };
}
