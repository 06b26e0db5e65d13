import { beforeEach, expect, test, vi } from 'vitest';
import { note } from '../../src/browser/noted-edits.ts';
import { deleteProfiles } from '../../src/browser/profile-records.ts';
import * as store from '../../src/browser/profile-store.ts';
import { deleteSynced, followAccount, setSync, syncProfiles, syncState } from '../../src/browser/profile-sync.ts';
import { createProfile, type Level } from '../../src/core/profile.ts';
import type { ProfileEdit } from '../../src/core/profile-edit.ts';
import { profileOf } from '../../src/core/profiles.ts';
import { fakeLocks } from '../support/fake-browser.ts';
import { fake } from '../support/fake-polyfill.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/browser/database.ts', async () => {
  const { fakeRecords } = await import('../support/fake-records.ts');
  return { recordsOf: () => fakeRecords(stored) };
});
vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const account = () => fake.browser.storage.sync.get(null);
const level = (to: Level): ProfileEdit => ({ edit: 'skill', of: null, id: 'data-quality', change: { level: to } });
const PUT = { edit: 'put', activate: false, place: null } as const;
const levelNow = async () => profileOf(await store.load())?.skills['data-quality']?.level;
/** Another machine with the same account. */
async function elsewhere(work: () => Promise<void>): Promise<void> {
  const here = new Map(stored);
  stored.clear();
  await work();
  stored.clear();
  for (const [key, value] of here) stored.set(key, value);
}

test('nothing is handed to the browser’s sync before the user switches it on, nor after they switch it off', async () => {
  await store.change(level('led'));
  await syncProfiles();
  expect(await account()).toEqual({});
  await setSync(true);
  expect(Object.keys(await account())).toEqual(['profile/mine']);
  await setSync(false);
  const before = await account();
  await store.change(level('done'));
  await syncProfiles();
  expect(await account()).toEqual(before);
  expect(await syncState()).toMatchObject({ on: false });
});

test('a level set here reaches another browser of the user, and one set there comes back', async () => {
  await setSync(true);
  await store.change(level('led'));
  await vi.waitFor(async () => expect(Object.keys(await account())).toHaveLength(1));
  await elsewhere(async () => {
    await setSync(true);
    expect(await levelNow()).toBe('led');
    await store.change(level('learning'));
    await vi.waitFor(async () => expect(JSON.stringify(await account())).toContain('"data-quality":[1,'));
  });
  followAccount();
  fake.browser.storage.onChanged.fire({ 'profile/mine': {} }, 'sync');
  await vi.waitFor(async () => expect(await levelNow()).toBe('learning'));
  expect(await syncState()).toMatchObject({ on: true, trouble: null, syncedAt: expect.stringMatching(/^\d{4}-/) });
});

test('a browser that takes no more costs nothing, is told of, and is tried again', async () => {
  await setSync(true);
  const { set } = fake.browser.storage.sync;
  fake.browser.storage.sync.set = async () => {
    throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
  };
  await store.change(level('led'));
  await vi.waitFor(async () => expect((await syncState()).trouble).toMatch(/tried again/));
  expect(await levelNow()).toBe('led');
  fake.browser.storage.sync.set = set;
  await store.change(level('done'));
  await vi.waitFor(async () => expect((await syncState()).trouble).toBeNull());
  expect(JSON.stringify(await account())).toContain('"data-quality":[2,');
});

test('what a popup noted and was closed over is synced by the page that does it', async () => {
  await setSync(true);
  await note(level('led'), 1);
  await store.load();
  await vi.waitFor(async () => expect(JSON.stringify(await account())).toContain('"data-quality":[3,'));
});

test('a profile deleted here does not come back, and the synced copy can be deleted', async () => {
  await setSync(true);
  await store.change(level('led'));
  await store.change({ edit: 'remove', of: 'mine' });
  await vi.waitFor(async () => expect(Object.keys(await account())).toHaveLength(1));
  await syncProfiles();
  expect((await store.load()).all).toEqual([]);
  await fake.browser.storage.sync.set({ other: 1 });
  await deleteSynced();
  expect(await account()).toEqual({ other: 1 });
  expect(await syncState()).toMatchObject({ on: false });
});

test('deleting everything here forgets that syncing was on', async () => {
  await setSync(true);
  await deleteProfiles();
  expect(await syncState()).toMatchObject({ on: false });
});

test('a profile that is too large for an item holds up no other, and is told of', async () => {
  const set = fake.browser.storage.sync.set;
  fake.browser.storage.sync.set = async (items) => {
    if (JSON.stringify(items).length > 8_192) throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
    await set(items);
  };
  const skills = Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [`one-of-many-${at}`, { level: 'led' as const, years: null, evidence: [] }]),
  );
  await store.change({ ...PUT, of: 'large', profile: { ...createProfile('Large'), skills } });
  await store.change({ ...PUT, of: 'small', profile: createProfile('Small') });
  await setSync(true);
  expect(Object.keys(await account())).toEqual(['profile/small']);
  expect((await syncState()).trouble).toMatch(/no room for all of your profiles/);
});
