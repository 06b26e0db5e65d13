import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Records } from '../../src/browser/database.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { fakeRecords } from '../support/fake-records.ts';

const fake = vi.hoisted(
  (): {
    browser: ReturnType<typeof fakeBrowser>;
    indexed: () => Promise<Records>;
    local: () => Records;
  } => ({ browser: undefined as never, indexed: undefined as never, local: undefined as never }),
);
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.mock('../../src/browser/indexed-records.ts', () => ({ indexedRecords: () => fake.indexed() }));
vi.mock('../../src/browser/local-records.ts', () => ({ localRecords: () => fake.local() }));

const REFUSED = new DOMException('A mutation operation was attempted on a database.', 'InvalidStateError');

let inIndexed: Map<string, unknown>;
let inLocal: Map<string, unknown>;

beforeEach(() => {
  vi.resetModules();
  inIndexed = new Map();
  inLocal = new Map();
  fake.browser = fakeBrowser();
  fake.indexed = async () => fakeRecords(inIndexed);
  fake.local = () => fakeRecords(inLocal);
});

/** The module remembers what it moved, so each test has its own. */
const library = async (): Promise<Records> => (await import('../../src/browser/database.ts')).recordsOf('library');

describe('where records sit', () => {
  test('in IndexedDB', async () => {
    await (await library()).change(['a'], () => 1);
    expect([...inIndexed]).toEqual([['a', 1]]);
    expect(inLocal.size).toBe(0);
  });

  test('in storage.local where the whole browser is private', async () => {
    fake.indexed = () => Promise.reject(REFUSED);
    fake.browser.extension.inIncognitoContext = true;
    fake.browser.runtime.getBackgroundPage = async () => ({});
    await (await library()).change(['a'], () => 1);
    expect([...inLocal]).toEqual([['a', 1]]);
  });

  test('out of reach in a private window of another browser', async () => {
    fake.indexed = () => Promise.reject(REFUSED);
    fake.browser.extension.inIncognitoContext = true;
    await expect((await library()).get('a')).rejects.toMatchObject({ name: 'PrivateWindowError' });
    await expect((await library()).change(['a'], () => 1)).rejects.toThrow(/normal window/);
    expect(inLocal.size).toBe(0);
  });

  test.each([
    ['the same refusal outside of private browsing, as on a full disk', REFUSED, false],
    ['another refusal', new DOMException('Internal error opening backing store', 'UnknownError'), true],
  ])('not elsewhere after %s', async (_, error, inPrivate) => {
    fake.indexed = () => Promise.reject(error);
    fake.browser.extension.inIncognitoContext = inPrivate;
    fake.browser.runtime.getBackgroundPage = async () => ({});
    const records = await library();
    await expect(records.get('a')).rejects.toMatchObject({ name: 'StorageClosedError' });
    await expect(records.entries()).rejects.toThrow(/stays as it is/);
    await expect(records.change(['a'], () => 1)).rejects.toMatchObject({ name: 'StorageClosedError' });
    expect(inLocal.size).toBe(0);
  });
});

describe('after private browsing', () => {
  test('records move back, and one that is in both places stays in both', async () => {
    inIndexed.set('both', 'here');
    inLocal.set('both', 'there').set('stray', 'there');
    expect(await (await library()).entries()).toEqual([
      ['both', 'here'],
      ['stray', 'there'],
    ]);
    expect([...inLocal]).toEqual([['both', 'there']]);
  });

  test('a move that fails loses nothing, hides nothing, and is tried again', async () => {
    inIndexed.set('a', 1);
    inLocal.set('stray', 'there');
    const records = fakeRecords(inIndexed);
    fake.indexed = async () => ({ ...records, change: () => Promise.reject(new Error('full')) });
    const store = await library();
    expect(await store.get('a')).toBe(1);
    expect([...inLocal]).toEqual([['stray', 'there']]);
    fake.indexed = async () => records;
    expect(await store.get('stray')).toBe('there');
    expect(inLocal.size).toBe(0);
  });
});

describe('a change', () => {
  test.each(['QuotaExceededError', 'DataError', 'AbortError', 'InvalidStateError'])(
    'that ends in %s says that the disk is full',
    async (name) => {
      const cause = new DOMException('no', name);
      fake.indexed = async () => ({ ...fakeRecords(inIndexed), change: () => Promise.reject(cause) });
      const error: unknown = await (await library()).change(['a'], () => 1).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'StorageFullError', cause });
      expect(String(error)).toMatch(/disk is full.*Nothing that was saved before is lost/);
    },
  );

  test('that its owner refuses ends in the owner’s own error', async () => {
    const mine = new Error('mine');
    const refuse = (): never => {
      throw mine;
    };
    await expect((await library()).change(['a'], refuse)).rejects.toBe(mine);
  });
});
