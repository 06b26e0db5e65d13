import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as sites from '../../src/browser/own-sites.ts';
import { fakeBrowser, fakeLocks } from '../support/fake-browser.ts';

const fake = vi.hoisted((): { browser: ReturnType<typeof fakeBrowser> } => ({ browser: undefined as never }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

const ACME = 'https://jobs.acme.example/*';
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const registered = () => fake.browser.scripting.getRegisteredContentScripts();

beforeEach(() => {
  fake.browser = fakeBrowser();
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

test('what is listed is what the user granted, not the boards', async () => {
  const { permissions } = fake.browser;
  // Chrome has the boards' pages as the manifest has them, Firefox their hosts.
  const boards = ['https://jobs.lever.co/*', 'https://*.linkedin.com/jobs/*', 'https://*.linkedin.com/*'];
  await permissions.request({ origins: [...boards, 'https://b.example/*', 'https://a.example/*'] });
  expect(await sites.listOwnSites()).toEqual(['https://a.example/*', 'https://b.example/*']);
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
        js: ['/content.js'],
        css: ['/marks.css'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    expect(await sites.isOwnSite(ACME)).toBe(true);
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
  const heard = vi.fn(() => done.push('removed'));
  sites.onOwnSitesChange(heard, new AbortController().signal);
  await sites.removeSite(ACME);
  expect(done).toEqual([{ url: ACME }, { tabId: 3, allFrames: true }, { tabId: 4, allFrames: true }, 'removed']);
  expect(await sites.listOwnSites()).toEqual([]);
});

test('a site that the browser keeps is told', async () => {
  fake.browser.permissions.contains = async () => true;
  await expect(sites.removeSite(ACME)).rejects.toThrow('in the browser’s settings');
});

test('changes are heard until one stops listening', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  sites.onOwnSitesChange(heard, stop.signal);
  await sites.requestSite(ACME);
  await sites.removeSite(ACME);
  expect(heard).toHaveBeenCalledTimes(2);
  stop.abort();
  await sites.requestSite(ACME);
  expect(heard).toHaveBeenCalledTimes(2);
});
