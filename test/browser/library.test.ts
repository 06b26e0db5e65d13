import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as correctionStore from '../../src/browser/correction-store.ts';
import * as library from '../../src/browser/library.ts';
import { judged, tagOf } from '../support/judged.ts';
import { plainPosting, plainReading, plainSaved } from '../support/saved.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
const said = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/browser/database.ts', async () => {
  const { fakeRecords } = await import('../support/fake-records.ts');
  return { recordsOf: (store: string) => fakeRecords(store === 'library' ? stored : said) };
});

beforeEach(() => {
  stored.clear();
  said.clear();
});

const ids = async (): Promise<string[]> => (await library.all()).saved.map(({ posting }) => posting.id);

test('keeps what was put, latest change first', async () => {
  await library.put(plainSaved('a', '2026-03-01T09:00:00.000Z'));
  await library.putMany([plainSaved('c', '2026-03-03T09:00:00.000Z'), plainSaved('b', '2026-03-02T09:00:00.000Z')]);
  expect(await ids()).toEqual(['c', 'b', 'a']);
  expect(await library.get('b')).toEqual(plainSaved('b', '2026-03-02T09:00:00.000Z'));
  expect(await library.get('d')).toBeNull();
});

test('the same posting twice is one record', async () => {
  await library.putMany([plainSaved('a'), plainSaved('a', '2026-04-01T09:00:00.000Z')]);
  expect((await library.all()).saved).toEqual([plainSaved('a', '2026-04-01T09:00:00.000Z')]);
});

test('an update sees the record before and gives the record after', async () => {
  await library.put(plainSaved('a'));
  const after = await library.update('a', (before) => ({ ...(before ?? plainSaved('x')), note: 'called' }));
  expect(after).toEqual({ ...plainSaved('a'), note: 'called' });
  expect(await library.get('a')).toEqual(after);
  await library.update('new', (before) => {
    expect(before).toBeNull();
    return plainSaved('new');
  });
  expect(await ids()).toContain('new');
});

test('a deleted posting comes back by putting it', async () => {
  const saved = plainSaved('a');
  await library.put(saved);
  await library.remove('a', 'never there');
  expect(await ids()).toEqual([]);
  await library.put(saved);
  expect(await ids()).toEqual(['a']);
});

test('a posting is there whatever became of what was said of it', async () => {
  await library.put(plainSaved());
  said.set('lever:1', { version: 2 });
  expect(await library.get('lever:1')).toEqual(plainSaved());
  expect((await library.all()).saved).toEqual([plainSaved()]);
});

test('every reading follows what the user says of its tags today, and the record stays as it is', async () => {
  const tag = tagOf(plainPosting().description, 'own the roadmap', 'product-fundamentals');
  const saved = { ...plainSaved(), reading: plainReading({ tags: [tag] }) };
  await library.put(saved);
  await correctionStore.keep(judged('wrong', tag));
  expect((await library.get(saved.posting.id))?.reading.tags).toEqual([]);
  const [read] = (await library.all()).saved;
  expect(read?.reading.tags).toEqual([]);
  expect(read?.reading.corrections).toEqual([judged('wrong', tag)]);
  expect(stored.get(saved.posting.id)).toEqual(saved);
  // Saved while it was corrected, and the correction withdrawn since: the record has what is needed to bring it back.
  if (read) await library.put(read);
  await correctionStore.clear();
  expect(await library.get(saved.posting.id)).toEqual(saved);
  expect((await library.all()).saved).toEqual([saved]);
});

describe.each([
  ['later-version', { version: 2, of: 'tomorrow' }],
  ['broken', { version: 1, posting: 'gone' }],
] as const)('a record that is %s', (state, value) => {
  beforeEach(() => stored.set('odd', structuredClone(value)).set('a', plainSaved('a')));

  test('is shown apart, as it is', async () => {
    const { saved, unreadable } = await library.all();
    expect(unreadable).toEqual([{ id: 'odd', state, value }]);
    expect(saved).toEqual([plainSaved('a')]);
  });

  test('is never written over, and takes the whole change with it', async () => {
    const refusals = [
      library.get('odd'),
      library.put(plainSaved('odd')),
      library.putMany([plainSaved('b'), plainSaved('odd')]),
      library.update('odd', () => plainSaved('odd')),
    ];
    for (const refusal of refusals) await expect(refusal).rejects.toThrow(library.RecordKeptError);
    expect(stored.get('odd')).toEqual(value);
    expect(stored.has('b')).toBe(false);
  });

  test('can be deleted', async () => {
    await library.remove('odd');
    expect((await library.all()).unreadable).toEqual([]);
  });
});

test('every page hears of a change, until it stops listening', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  library.onChange(heard, stop.signal);
  await library.put(plainSaved('a'));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await library.update('a', (before) => before ?? plainSaved('a'));
  await library.remove('a');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3));
  stop.abort();
  await library.put(plainSaved('a'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toHaveBeenCalledTimes(3);
});
