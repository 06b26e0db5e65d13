import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/browser/messages.ts';
import { askActivePage, askFollowedPage, readPagesAgain } from '../../src/browser/page-access.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

const none: PageState = { state: 'none' };
const unreadable: PageState = { state: 'unreadable', board: 'Lever', boardId: 'lever' };

/** A tab in which the content script stands once it was put there. */
function pageThatTakesScripts(answers: (where: object) => PageState | undefined): { injected: object[] } {
  const injected: object[] = [];
  fake.browser.scripting.executeScript = async (what) => {
    injected.push(what);
    return [{ result: 'text/html' }];
  };
  fake.browser.scripting.insertCSS = async (what) => {
    injected.push(what);
  };
  const nobody = fake.browser.tabs.sendMessage;
  fake.browser.tabs.sendMessage = async (tab, message, where) => {
    if (!injected.some((what) => 'files' in what)) return nobody(tab, message, where);
    const value = answers(where as object);
    return value && { value };
  };
  return { injected };
}

beforeEach(() => {
  vi.stubGlobal('browser', fake.browser);
});

test('every tab is told to read again, and only the one in view is waited for', async () => {
  fake.browser.tabs.query = async () => [{ id: 1 }, { id: 2 }, { id: 3 }];
  const told: unknown[] = [];
  let answerInView = (): void => {};
  fake.browser.tabs.sendMessage = (tab, message) => {
    told.push([tab, message]);
    if (tab === 1) return Promise.reject(new Error('Receiving end does not exist.'));
    if (tab === 3) return new Promise(() => {});
    return new Promise((resolve) => {
      answerInView = () => resolve({ value: null });
    });
  };
  let done = false;
  const reading = readPagesAgain(2).then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  const message = { ask: 'readAgain', args: [], holders: true };
  expect(told).toEqual([
    [1, message],
    [2, message],
    [3, message],
  ]);
  expect(done).toBe(false);
  answerInView();
  await reading;
  await readPagesAgain(null);
});

describe('asking a page', () => {
  test('that has the content script puts none in', async () => {
    fake.browser.tabs.sendMessage = async () => ({ value: unreadable });
    fake.browser.scripting.executeScript = vi.fn();
    expect(await askActivePage(5)).toEqual(unreadable);
    expect(fake.browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('where no frame holds a posting lets the top frame speak', async () => {
    fake.browser.tabs.sendMessage = async (_tab, _message, where) =>
      'frameId' in (where as object) ? { value: none } : undefined;
    expect(await askActivePage(5)).toEqual(none);
  });

  test('that has none puts in what the manifest names, by its path from the root, style first', async () => {
    const { injected } = pageThatTakesScripts(() => none);
    expect(await askActivePage(5)).toEqual(none);
    const target = { tabId: 5, allFrames: true };
    expect(injected.slice(1)).toEqual([
      { target, files: ['/marks.css'] },
      { target, files: ['/src/entries/content/content.iife.js'] },
    ]);
  });
});

describe('a page that cannot be read', () => {
  const refuse = async (): Promise<never> => {
    throw new Error('Cannot access contents of the page.');
  };

  test.each([
    [undefined, 'browser'],
    ['chrome://settings/', 'browser'],
    ['about:config', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'browser'],
    ['https://addons.mozilla.org/en-US/firefox/', 'browser'],
    ['file:///home/me/offer.PDF', 'pdf'],
    ['https://acme.example/role.pdf?download=1', 'pdf'],
    ['https://acme.example/careers', 'refused'],
  ])('%s is told as %s', async (url, why) => {
    fake.browser.scripting.executeScript = refuse;
    fake.browser.tabs.get = async () => (url === undefined ? {} : { url });
    expect(await askActivePage(5)).toEqual({ state: 'closed', why });
  });

  test('is a PDF by what it is, whatever its address', async () => {
    fake.browser.scripting.executeScript = async () => [{ result: 'application/pdf' }];
    expect(await askActivePage(5)).toEqual({ state: 'closed', why: 'pdf' });
  });

  test('is one whose script never answers', async () => {
    pageThatTakesScripts(() => undefined);
    fake.browser.tabs.get = async () => ({ url: 'https://acme.example/' });
    expect(await askActivePage(5)).toEqual({ state: 'closed', why: 'refused' });
  });
});

describe('asking a page that is followed', () => {
  beforeEach(() => {
    fake.browser.scripting.executeScript = vi.fn();
    fake.browser.scripting.insertCSS = vi.fn();
  });

  test('gives what its script says', async () => {
    fake.browser.tabs.sendMessage = async () => ({ value: unreadable });
    expect(await askFollowedPage(5)).toEqual(unreadable);
  });

  test.each([
    [{}, { state: 'closed', why: 'unasked' }],
    [
      { status: 'complete', url: 'https://acme.example/careers' },
      { state: 'closed', why: 'unasked' },
    ],
    [{ status: 'loading', url: 'https://acme.example/careers' }, { state: 'loading' }],
    [{ url: 'chrome://settings/' }, { state: 'closed', why: 'browser' }],
    [{ url: 'https://acme.example/role.pdf' }, { state: 'closed', why: 'pdf' }],
    [{ url: 'moz-extension://some-id/library/index.html' }, { state: 'closed', why: 'own' }],
  ])('where there is none, %o is told as %o', async (tab, told) => {
    fake.browser.tabs.get = async () => tab;
    expect(await askFollowedPage(5)).toEqual(told);
  });

  test('puts nothing into any page', async () => {
    await askFollowedPage(5);
    expect(fake.browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(fake.browser.scripting.insertCSS).not.toHaveBeenCalled();
  });
});

test('a page that the user had read is told of, for a panel that could not', async () => {
  pageThatTakesScripts(() => none);
  const told = vi.fn(async () => {});
  fake.browser.runtime.sendMessage = told;
  await askActivePage(5);
  expect(told.mock.calls).toEqual([[{ pageOf: 5 }]]);
});
