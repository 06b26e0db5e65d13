import { beforeEach, expect, test, vi } from 'vitest';
import * as settings from '../../src/browser/settings.ts';
import { fakeLocks } from '../support/fake-browser.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

test('nobody was asked at first', async () => {
  expect(await settings.loadMarks()).toEqual({});
});

test('two answers at the same time are both kept', async () => {
  await Promise.all([settings.setMarksOn('linkedin.com', false), settings.setMarksOn('jobs.lever.co', true)]);
  expect(await settings.loadMarks()).toEqual({ 'linkedin.com': false, 'jobs.lever.co': true });
});

test('a value that cannot be read counts as never said', async () => {
  await fake.browser.storage.local.set({ marks: { 'linkedin.com': 'yes' } });
  expect(await settings.loadMarks()).toEqual({});
});

test('pages hear of an answer, until they stop listening', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  settings.onMarksChange(heard, stop.signal);
  await fake.browser.storage.local.set({ other: 1 });
  await settings.setMarksOn('linkedin.com', true);
  expect(heard.mock.calls).toEqual([[{ 'linkedin.com': true }]]);
  stop.abort();
  await settings.setMarksOn('linkedin.com', false);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('the store is closed to pages where the browser can', async () => {
  await settings.closeToPages();
  const setAccessLevel = vi.fn();
  Object.assign(fake.browser.storage.local, { setAccessLevel });
  await settings.closeToPages();
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});
