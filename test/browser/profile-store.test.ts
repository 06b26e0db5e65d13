import { beforeEach, expect, test, vi } from 'vitest';
import * as profiles from '../../src/browser/profile-store.ts';
import { createProfile } from '../../src/core/profile.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/browser/database.ts', async () => {
  const { fakeRecords } = await import('../support/fake-records.ts');
  return { recordsOf: () => fakeRecords(stored) };
});

beforeEach(() => stored.clear());

test('there is none before the first save', async () => {
  expect(await profiles.load()).toBeNull();
  await profiles.save(createProfile('Ada'));
  expect(await profiles.load()).toEqual(createProfile('Ada'));
});

test('an update starts from what is stored', async () => {
  const names: (string | undefined)[] = [];
  for (const name of ['Ada', 'Grace']) {
    await profiles.update((before) => {
      names.push(before?.name);
      return createProfile(name);
    });
  }
  expect(names).toEqual([undefined, 'Ada']);
});

test.each([
  ['of a later version', { format: 'rolelight-profile', version: 2 }],
  ['damaged', 'x'],
])('a profile that is %s is kept and never written over', async (_, value) => {
  stored.set('mine', value);
  await expect(profiles.load()).rejects.toMatchObject({ name: 'ProfileKeptError', stored: value });
  await expect(profiles.save(createProfile())).rejects.toThrow(/left as it is/);
  expect(stored.get('mine')).toEqual(value);
  await profiles.remove();
  expect(await profiles.load()).toBeNull();
});
