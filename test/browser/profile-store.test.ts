import { beforeEach, expect, test, vi } from 'vitest';
import type { Records } from '../../src/browser/database.ts';
import { note } from '../../src/browser/noted-edits.ts';
import * as store from '../../src/browser/profile-store.ts';
import { createProfile, type Level } from '../../src/core/profile.ts';
import type { ProfileEdit } from '../../src/core/profile-edit.ts';
import { NO_PROFILES, onlyProfile, profileOf } from '../../src/core/profiles.ts';
import { fakeLocks } from '../support/fake-browser.ts';
import { fake } from '../support/fake-polyfill.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
const disk = vi.hoisted(() => ({ change: null as Records['change'] | null }));
vi.mock('../../src/browser/database.ts', async () => {
  const { fakeRecords } = await import('../support/fake-records.ts');
  const records = fakeRecords(stored);
  return {
    recordsOf: (): Records => ({
      ...records,
      change: (keys, change) => (disk.change ?? records.change)(keys, change),
    }),
  };
});
vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

beforeEach(() => {
  stored.clear();
  disk.change = null;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const put = (of: string | null, name: string): ProfileEdit => ({
  edit: 'put',
  of,
  profile: createProfile(name),
  activate: true,
  place: null,
});
const level = (to: Level): Extract<ProfileEdit, { edit: 'skill' }> => ({
  edit: 'skill',
  of: null,
  id: 'data-quality',
  change: { level: to },
});
const levelNow = async () => profileOf(await store.load())?.skills['data-quality']?.level;
const notes = () => fake.browser.storage.session.get(null);

test('there is none before the first change', async () => {
  expect(await store.load()).toEqual(NO_PROFILES);
  await store.change(put(null, 'Ada'));
  expect(await store.load()).toEqual(onlyProfile(createProfile('Ada')));
  expect(await notes()).toEqual({});
});

test('the one profile of an earlier version is the first of several', async () => {
  stored.set('mine', createProfile('Ada'));
  expect(await store.load()).toEqual(onlyProfile(createProfile('Ada')));
  await store.change(put('second', 'Grace'));
  const { all, active } = await store.load();
  expect(all.map(({ profile }) => profile.name)).toEqual(['Ada', 'Grace']);
  expect(active).toBe('second');
  expect([...stored.keys()]).toEqual(['all']);
});

test('of profiles of which none is chosen the first is', async () => {
  await store.change(put('a', 'Ada'));
  stored.set('all', { ...Object(stored.get('all')), active: 'gone' });
  expect(profileOf(await store.load())?.name).toBe('Ada');
});

test('what was noted by a page that was closed at once is done by whoever looks next, in the order of the clicks', async () => {
  // The page ends with its transaction open: it never hears of it again.
  let begun = false;
  disk.change = () => {
    begun = true;
    return new Promise(() => {});
  };
  const locks = fakeLocks();
  vi.stubGlobal('navigator', { locks });
  void store.change(level('learning'));
  void store.change(level('led'));
  await vi.waitFor(async () => expect(Object.keys(await notes())).toHaveLength(2));
  await vi.waitFor(() => expect(begun).toBe(true));
  // The browser gives the lock back with the page.
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  disk.change = null;
  expect(await levelNow()).toBe('led');
  expect(await notes()).toEqual({});
});

test('what another page notes is heard of by the open ones, what this one notes only once it is stored', async () => {
  const heard = vi.fn();
  const controller = new AbortController();
  store.onChange(heard, controller.signal);
  const edit = level('led');
  await fake.browser.storage.session.set({ 'edit/000000000000001-000001-another-page': { at: 1, edit } });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(await levelNow()).toBe('led');
  heard.mockClear();
  await note(level('done'), 2);
  expect(heard).not.toHaveBeenCalled();
  controller.abort();
  await fake.browser.storage.session.set({ 'edit/000000000000003-000001-another-page': { at: 3, edit } });
  expect(heard).not.toHaveBeenCalled();
});

test('a full disk is told to who asked, and nothing of it is done later', async () => {
  await store.change(level('done'));
  disk.change = async () => {
    throw new Error('The disk is full.');
  };
  await expect(store.change(level('led'))).rejects.toThrow('The disk is full.');
  disk.change = null;
  expect(await levelNow()).toBe('done');
});

test('what no profile can hold is refused, not lost', async () => {
  await expect(store.change(put('long', 'W'.repeat(201)))).rejects.toThrow(/cannot hold this .* Nothing was changed\./);
  expect(await notes()).toEqual({});
});

test('what is typed into a profile that was deleted meanwhile is not called stored', async () => {
  await store.change(put('a', 'Ada'));
  await store.change(put('b', 'Grace'));
  await store.change({ edit: 'remove', of: 'a' });
  await expect(store.change({ edit: 'name', of: 'a', name: 'Eve' })).rejects.toThrow(/not saved.*deleted meanwhile/);
  await expect(store.change({ ...level('led'), of: 'a' })).rejects.toThrow(/deleted meanwhile/);
  expect((await store.load()).all.map(({ profile }) => profile.name)).toEqual(['Grace']);
});

test('an edit that cannot be done holds up no other', async () => {
  for (let index = 0; index < 50; index++) await store.change(put(`p${index}`, `${index}`));
  const tooMany = store.change(put('more', 'More'));
  const other = store.change(level('led'));
  await expect(tooMany).rejects.toThrow(/50 profiles already/);
  await other;
  expect(await levelNow()).toBe('led');
});

test.each([
  ['one of a later version', 'mine', { format: 'rolelight-profile', version: 2 }],
  ['several of a later version', 'all', { format: 'rolelight-profiles', version: 2 }],
  ['damaged', 'all', 'x'],
])('what cannot be read (%s) is kept and never written over', async (_, key, value) => {
  stored.set(key, value);
  await expect(store.load()).rejects.toMatchObject({ name: 'ProfileKeptError', stored: value });
  await expect(store.change(level('led'))).rejects.toThrow(/left as it is/);
  expect(stored.get(key)).toEqual(value);
  await store.deleteProfiles();
  expect(await store.load()).toEqual(NO_PROFILES);
});
