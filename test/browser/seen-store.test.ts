import { beforeEach, expect, test, vi } from 'vitest';
import { type SeenPosting, seenPosting } from '../../src/core/seen-posting.ts';
import { plainPosting, plainReading } from '../support/saved.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/browser/database.ts', async () => {
  const { fakeRecords } = await import('../support/fake-records.ts');
  return { recordsOf: () => fakeRecords(stored) };
});

let store: typeof import('../../src/browser/seen-store.ts');
beforeEach(async () => {
  stored.clear();
  vi.resetModules();
  store = await import('../../src/browser/seen-store.ts');
});

const MORNING = '2026-03-01T09:00:00.000Z';
const seen = (id: string, at = MORNING, change: Partial<SeenPosting> = {}): SeenPosting => ({
  ...seenPosting(plainPosting({ id }), plainReading(), at),
  ...change,
});
const listed = (id: string) => ({ id, title: 'x', company: null, location: null });

test('what was noted is recognised, and nothing of its text is kept', async () => {
  expect((await store.index()).recognise(listed('lever:1'))).toBeNull();
  await store.note(seen('lever:1'));
  expect((await store.index()).recognise(listed('lever:1'))?.seen).toEqual(seen('lever:1'));
  expect(JSON.stringify([...stored])).not.toMatch(/roadmap/i);
});

test('what is being noted is known at once', async () => {
  await store.index();
  const noted = store.note(seen('lever:1'));
  expect((await store.index()).recognise(listed('lever:1'))).not.toBeNull();
  await noted;
});

test('one visit is noted once, a change of what is asked and a later visit anew', async () => {
  await store.note(seen('lever:1'));
  await store.note(seen('lever:1', '2026-03-01T09:20:00.000Z'));
  expect(stored.get('lever:1')).toMatchObject({ seenAt: MORNING });
  await store.note(seen('lever:1', '2026-03-01T09:21:00.000Z', { verdict: 'ai' }));
  expect(stored.get('lever:1')).toMatchObject({ verdict: 'ai', seenAt: '2026-03-01T09:21:00.000Z' });
  await store.note(seen('lever:1', '2026-03-02T09:00:00.000Z', { verdict: 'ai' }));
  expect(stored.get('lever:1')).toMatchObject({ seenAt: '2026-03-02T09:00:00.000Z' });
});

test('beyond three thousand the ones seen longest ago make room', async () => {
  for (let count = 0; count < 3_000; count += 1) {
    const id = `lever:${count}`;
    stored.set(id, seen(id, new Date(Date.parse(MORNING) + count * 1_000).toISOString()));
  }
  await store.note(seen('lever:new', '2026-03-05T09:00:00.000Z'));
  expect(stored.size).toBe(3_000);
  expect(stored.has('lever:0')).toBe(false);
  expect(stored.has('lever:1')).toBe(true);
  const index = await store.index();
  expect(index.recognise(listed('lever:0'))).toBeNull();
  expect(index.recognise(listed('lever:new'))).not.toBeNull();
});

test('a record of a later version is passed over, counted, and never written over', async () => {
  const later = { version: 2, id: 'lever:1' };
  stored.set('lever:1', later);
  expect((await store.index()).recognise(listed('lever:1'))).toBeNull();
  await store.note(seen('lever:1'));
  expect(stored.get('lever:1')).toEqual(later);
  expect(await store.count()).toBe(1);
});

test('forgotten, nothing is left, here and in a page that had read it before', async () => {
  stored.set('lever:2', { version: 2 });
  await store.note(seen('lever:1'));
  vi.resetModules();
  const elsewhere = await import('../../src/browser/seen-store.ts');
  const gone = await elsewhere.clear();
  expect(stored.size).toBe(0);
  expect(await elsewhere.count()).toBe(0);
  await vi.waitFor(async () => expect((await store.index()).recognise(listed('lever:1'))).toBeNull());
  const later = seen('lever:1', '2026-03-09T09:00:00.000Z');
  await store.note(later);
  await elsewhere.restore(gone);
  expect([...stored]).toEqual([
    ['lever:1', later],
    ['lever:2', { version: 2 }],
  ]);
});
