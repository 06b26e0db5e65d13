import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as store from '../../src/browser/correction-store.ts';
import { judged, tagOf } from '../support/judged.ts';
import { plainPosting } from '../support/saved.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/browser/database.ts', async () => {
  const { fakeRecords } = await import('../support/fake-records.ts');
  return { recordsOf: () => fakeRecords(stored) };
});

beforeEach(() => stored.clear());

const other = plainPosting({ id: 'lever:2' });
const text = other.description;
const roadmap = tagOf(text, 'own the roadmap', 'product-fundamentals');
const assistant = tagOf(text, 'assistant', 'llm-applications');

test('keeps what was said of each posting by itself', async () => {
  expect(await store.of('lever:1')).toEqual([]);
  await store.keep(judged('wrong', roadmap));
  await store.keep(judged('right', assistant), judged('wrong', assistant, other));
  expect(await store.of('lever:1')).toEqual([judged('wrong', roadmap), judged('right', assistant)]);
  expect(await store.of('lever:2')).toEqual([judged('wrong', assistant, other)]);
  expect(await store.all()).toEqual({
    corrections: [judged('wrong', roadmap), judged('right', assistant), judged('wrong', assistant, other)],
    unreadable: 0,
  });
});

test('the last word on a mention replaces the one before', async () => {
  await store.keep(judged('wrong', roadmap));
  await store.keep(judged('right', roadmap));
  expect(await store.of('lever:1')).toEqual([judged('right', roadmap)]);
});

test('what is withdrawn leaves nothing behind', async () => {
  await store.keep(judged('wrong', roadmap), judged('wrong', assistant, other));
  await store.withdraw(judged('right', roadmap), judged('wrong', assistant));
  expect((await store.all()).corrections).toEqual([judged('wrong', assistant, other)]);
  expect([...stored.keys()]).toEqual(['lever:2']);
});

describe.each([
  ['of a later version', { version: 2, corrections: [] }],
  ['damaged', { version: 1, corrections: ['?'] }],
])('a record that is %s', (_, value) => {
  beforeEach(() => stored.set('lever:1', structuredClone(value)));

  test('is counted, never written over, and takes the whole change with it', async () => {
    expect(await store.of('lever:1')).toEqual([]);
    const change = store.keep(judged('wrong', roadmap), judged('wrong', roadmap, other));
    await expect(change).rejects.toThrow(/left as it is/);
    await expect(store.withdraw(judged('wrong', roadmap))).rejects.toThrow(store.CorrectionsKeptError);
    expect([...stored]).toEqual([['lever:1', value]]);
    expect(await store.all()).toEqual({ corrections: [], unreadable: 1 });
  });

  test('goes when all is deleted', async () => {
    await store.keep(judged('wrong', roadmap, other));
    await store.clear();
    expect(stored.size).toBe(0);
  });
});

test('every page hears of a change', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  store.onChange(heard, stop.signal);
  await store.keep(judged('wrong', roadmap));
  await store.withdraw(judged('wrong', roadmap));
  await store.clear();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3));
  stop.abort();
});
