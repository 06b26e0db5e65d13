import { expect, test, vi } from 'vitest';
import { hasSidePanel, openSidePanel } from '../../src/browser/side-panel.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

test('a browser that has neither panel nor sidebar says so', async () => {
  expect(hasSidePanel()).toBe(false);
  await expect(openSidePanel()).rejects.toThrow('no panel');
});

test('Chrome is told the window that asks, or the one that is named', async () => {
  const open = vi.fn();
  Object.assign(fake.browser, { sidePanel: { open } });
  fake.browser.windows.getCurrent = async () => ({ id: 42 });
  expect(hasSidePanel()).toBe(true);
  await openSidePanel();
  await openSidePanel(7);
  expect(open.mock.calls).toEqual([[{ windowId: 42 }], [{ windowId: 7 }]]);
});

test('Firefox opens its sidebar before anything is awaited, and is told nothing', async () => {
  const open = vi.fn(async () => {});
  Object.assign(fake.browser, { sidebarAction: { open } });
  expect(hasSidePanel()).toBe(true);
  const opening = openSidePanel();
  expect(open.mock.calls).toEqual([[]]);
  await opening;
});

test('what the browser says against it is passed on', async () => {
  Object.assign(fake.browser, { sidebarAction: { open: () => Promise.reject(new Error('Only after a click.')) } });
  await expect(openSidePanel()).rejects.toThrow('Only after a click.');
});
