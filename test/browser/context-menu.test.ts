import { beforeEach, expect, test, vi } from 'vitest';
import { offerMenu } from '../../src/browser/context-menu.ts';
import { takeText } from '../../src/browser/handed-text.ts';
import { fakeLocks } from '../support/fake-browser.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What was done, in its order. */
let done: string[] = [];
let asked: object[] = [];

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  done = [];
  asked = [];
  fake.browser.action.openPopup = async () => void done.push('popup');
  fake.browser.tabs.create = async (what) => void done.push(`tab ${'url' in what && what.url}`);
  fake.browser.scripting.executeScript = async (what) => {
    asked.push('target' in what && typeof what.target === 'object' ? (what.target ?? {}) : {});
    done.push('selection');
    return [{ frameId: 2, result: 'Own the roadmap.\nPlan GPUs.' }];
  };
  offerMenu();
});

async function choose(entry: string, more: object = {}, tab: object | undefined = { id: 5 }): Promise<void> {
  fake.browser.contextMenus.onClicked.fire({ menuItemId: entry, ...more }, tab);
  await settle();
}

test.each(['onInstalled', 'onStartup'] as const)('the entries are made anew at %s', async (event) => {
  const made: object[] = [];
  fake.browser.contextMenus.removeAll = async () => void done.push('removed');
  fake.browser.contextMenus.create = (entry) => void made.push(entry);
  fake.browser.runtime[event].fire({});
  await settle();
  expect(done).toEqual(['removed']);
  fake.browser.runtime[event].fire({});
  fake.browser.runtime[event].fire({});
  await settle();
  expect(done).toEqual(['removed', 'removed', 'removed']);
  expect(made.slice(0, 2)).toMatchObject([
    { id: 'read-page', title: 'Read this page with Rolelight' },
    { id: 'check-selection', title: 'Check selected text with Rolelight', contexts: ['selection'] },
  ]);
});

test('on a page the popup opens, and nothing is handed over', async () => {
  await choose('read-page');
  expect(done).toEqual(['popup']);
  expect(await takeText(5)).toBeNull();
});

test('a selection is read line by line in its frame after the popup was opened, and is there once', async () => {
  await choose('check-selection', { frameId: 2, selectionText: 'Own the roadmap. Plan GPUs.' });
  expect(done).toEqual(['popup', 'selection']);
  expect(asked).toEqual([{ tabId: 5, frameIds: [2] }]);
  expect(await takeText(5)).toBe('Own the roadmap.\nPlan GPUs.');
  expect(await takeText(5)).toBeNull();
});

test('where the page may not be asked, the menu’s word on the selection serves', async () => {
  fake.browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
  fake.browser.tabs.query = async () => [{ id: 9 }];
  // A viewer of PDFs is no tab.
  await choose('check-selection', { selectionText: 'Own the roadmap.' }, { id: -1 });
  expect(await takeText(9)).toBe('Own the roadmap.');
});

test('where no popup can be opened, its page is, once the text lies ready', async () => {
  fake.browser.action.openPopup = () => Promise.reject(new Error('No active browser window.'));
  await choose('check-selection');
  expect(done).toEqual(['selection', 'tab moz-extension://some-id/popup/index.html?tab=5']);
});

test('a browser without such a menu starts all the same', () => {
  Reflect.deleteProperty(fake.browser, 'contextMenus');
  expect(offerMenu).not.toThrow();
});

test('where the browser has a place beside the page, it is opened there by the click itself, and no popup with it', async () => {
  const made: object[] = [];
  fake.browser.contextMenus.create = (entry) => void made.push(entry);
  fake.browser.runtime.onInstalled.fire({});
  await settle();
  expect(made.filter((entry) => 'id' in entry && entry.id === 'open-beside')).toEqual([]);
  Object.assign(fake.browser, {
    sidePanel: { open: async ({ windowId }: { windowId: number }) => void done.push(`panel ${windowId}`) },
  });
  fake.browser.runtime.onInstalled.fire({});
  await settle();
  expect(made.at(-1)).toMatchObject({ id: 'open-beside', contexts: ['action'] });
  fake.browser.contextMenus.onClicked.fire({ menuItemId: 'open-beside' }, { id: 5, windowId: 7 });
  expect(done, 'before anything is awaited').toEqual(['panel 7']);
});
