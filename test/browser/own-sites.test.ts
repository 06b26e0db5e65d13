import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as sites from '../../src/browser/own-sites.ts';
import { fakeBrowser, fakeLocks } from '../support/fake-browser.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

const ACME = 'https://jobs.acme.example/*';
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const registered = () => fake.browser.scripting.getRegisteredContentScripts();

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

test.each([
  ['https://jobs.acme.example/en/42?x=1#y', ACME],
  ['https://jobs.acme.example:8443/en', ACME],
  ['http://jobs.acme.example/en', null],
  ['file:///home/me/offer.html', null],
  ['about:blank', null],
  ['', null],
])('at %j the browser is asked for %j', (url, site) => {
  expect(sites.siteToAsk(url)).toBe(site);
});

test('what is listed is what the user switched on and the browser grants', async () => {
  const { permissions } = fake.browser;
  await sites.requestSite('https://b.example/*');
  await sites.requestSite('https://a.example/*');
  await permissions.request({ origins: ['https://jobs.lever.co/*', 'https://granted.example/*'] });
  expect(await sites.listOwnSites()).toEqual(['https://a.example/*', 'https://b.example/*']);
  await permissions.remove({ origins: ['https://a.example/*'] });
  expect(await sites.listOwnSites()).toEqual(['https://b.example/*']);
});

test('the browser is asked within the click, and a no changes nothing', async () => {
  const asked: object[] = [];
  fake.browser.permissions.request = async (what) => {
    asked.push(what);
    return false;
  };
  const answer = sites.requestSite(ACME);
  expect(asked).toEqual([{ origins: [ACME] }]);
  expect(await answer).toBe(false);
  expect(await sites.listOwnSites()).toEqual([]);
});

test('a browser that refuses to ask has not agreed', async () => {
  fake.browser.permissions.request = () => Promise.reject(new Error('must be called during a user gesture'));
  expect(await sites.requestSite(ACME)).toBe(false);
  expect(await sites.listOwnSites()).toEqual([]);
});

describe('while the background keeps them registered', () => {
  beforeEach(() => {
    sites.keepOwnSitesRegistered((site) => (site.includes('search') ? [site.replace('*', 'jobs*')] : [site]));
  });

  test('a granted site gets the manifest’s script and style, also after the browser’s restart', async () => {
    expect(await sites.requestSite(ACME)).toBe(true);
    await settle();
    expect(await registered()).toEqual([
      {
        id: 'own-sites',
        matches: [ACME],
        js: ['/src/entries/content/content.iife.js'],
        css: ['/marks.css'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    expect(await sites.isOwnSite(ACME)).toBe(true);
  });

  test('a popup that the browser’s question closed is not needed for the answer', async () => {
    const grant = fake.browser.permissions.request;
    let agree = async (): Promise<unknown> => null;
    fake.browser.permissions.request = (what) => {
      agree = () => grant(what);
      return new Promise(() => {});
    };
    void sites.requestSite(ACME);
    await settle();
    expect(await sites.listOwnSites()).toEqual([]);
    await grant({ origins: ['https://granted.example/*'] });
    await settle();
    expect(await sites.listOwnSites()).toEqual([]);
    await agree();
    await settle();
    expect(await sites.listOwnSites()).toEqual([ACME]);
    expect(await registered()).toMatchObject([{ matches: [ACME] }]);
  });

  test('a second one is added to the first, and starts only where it is to', async () => {
    await Promise.all([sites.requestSite(ACME), sites.requestSite('https://search.example/*')]);
    await settle();
    expect(await registered()).toMatchObject([{ matches: [ACME, 'https://search.example/jobs*'] }]);
  });

  test('one that the browser’s own settings take back goes', async () => {
    await sites.requestSite(ACME);
    await settle();
    await fake.browser.permissions.remove({ origins: [ACME] });
    await settle();
    expect(await registered()).toEqual([]);
    expect(await fake.browser.storage.local.get('ownSites')).toEqual({ ownSites: [] });
  });

  test.each(['onInstalled', 'onStartup'] as const)('what an update dropped is there again after %s', async (event) => {
    await sites.requestSite(ACME);
    await settle();
    await fake.browser.scripting.unregisterContentScripts();
    fake.browser.runtime[event].fire({});
    await settle();
    expect(await registered()).toMatchObject([{ matches: [ACME] }]);
  });

  test('without any there is nothing registered', async () => {
    fake.browser.runtime.onInstalled.fire({});
    await settle();
    expect(await registered()).toEqual([]);
  });
});

test('a site is taken back once the copies that run in its tabs were told to end', async () => {
  await sites.requestSite(ACME);
  const done: unknown[] = [];
  fake.browser.tabs.query = async (what) => {
    done.push(what);
    return [{ id: 3 }, { id: 4 }];
  };
  fake.browser.scripting.executeScript = async (what) => {
    done.push('target' in what && what.target);
    if (done.length === 2) throw new Error('This tab is showing an error page.');
    return [];
  };
  const heard = (): unknown => done.includes('removed') || done.push('removed');
  sites.onOwnSitesChange(heard, new AbortController().signal);
  await sites.removeSite(ACME);
  expect(done).toEqual([{ url: ACME }, { tabId: 3, allFrames: true }, { tabId: 4, allFrames: true }, 'removed']);
  expect(await sites.listOwnSites()).toEqual([]);
});

test.each([
  ['Chrome, which grants a board’s pages by themselves', 'https://boards.example/jobs/*', []],
  ['Firefox, where the board’s own permission would go with it', null, ['https://boards.example/*']],
])('a site that is a board’s host too is taken back in %s', async (_browser, boardsOwn, left) => {
  fake.browser.runtime.getManifest = () => ({
    ...fakeBrowser().runtime.getManifest(),
    content_scripts: [{ matches: ['https://boards.example/jobs/*'], js: [], css: [] }],
  });
  const BOARD = 'https://boards.example/*';
  if (boardsOwn !== null) await fake.browser.permissions.request({ origins: [boardsOwn] });
  await sites.requestSite(BOARD);
  await sites.removeSite(BOARD);
  expect(await sites.listOwnSites()).toEqual([]);
  const { origins } = await fake.browser.permissions.getAll();
  expect(origins.filter((site) => site === BOARD)).toEqual(left);
});

test('changes are heard until one stops listening', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  sites.onOwnSitesChange(heard, stop.signal);
  await sites.requestSite(ACME);
  const added = heard.mock.calls.length;
  expect(added).toBeGreaterThan(0);
  await fake.browser.storage.local.set({ other: 1 });
  expect(heard).toHaveBeenCalledTimes(added);
  await fake.browser.permissions.remove({ origins: [ACME] });
  expect(heard).toHaveBeenCalledTimes(added + 1);
  stop.abort();
  await sites.requestSite(ACME);
  expect(heard).toHaveBeenCalledTimes(added + 1);
});
