import { beforeEach, expect, test, vi } from 'vitest';
import { localRecords } from '../../src/browser/local-records.ts';
import { fakeLocks } from '../support/fake-browser.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

test('keeps each store’s records apart, and from other keys', async () => {
  await fake.browser.storage.local.set({ marks: {} });
  await localRecords('library').change(['b', 'a'], (key) => `saved ${key}`);
  await localRecords('profile').change(['mine'], () => 'me');
  expect(await localRecords('library').entries()).toEqual([
    ['a', 'saved a'],
    ['b', 'saved b'],
  ]);
  expect(await localRecords('profile').get('mine')).toBe('me');
  expect(await localRecords('library').get('mine')).toBeUndefined();
});

test('deletes what a change leaves undefined', async () => {
  const records = localRecords('library');
  await records.change(['a', 'b'], () => 1);
  await records.change(['a', 'b'], (key, before) => (key === 'a' ? undefined : before));
  expect(await records.entries()).toEqual([['b', 1]]);
});

test('changes nothing where one of many is refused', async () => {
  const records = localRecords('library');
  const change = records.change(['a', 'b'], (key) => {
    if (key === 'b') throw new Error('no');
    return 1;
  });
  await expect(change).rejects.toThrow('no');
  expect(await records.entries()).toEqual([]);
});

test('changes at the same time wait for each other', async () => {
  const records = localRecords('library');
  await records.change(['n'], () => 0);
  await Promise.all(Array.from({ length: 20 }, () => records.change(['n'], (_key, before) => Number(before) + 1)));
  expect(await records.get('n')).toBe(20);
});
