import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import { contentFiles, manifestMatches } from './own-files.ts';

/**
 * Sites on which the user lets the content script start by itself: what the user switched on, as far as the browser
 * grants it. Neither alone says so: a user may grant much at once in the browser's settings, and Firefox, which knows
 * permissions by whole hosts, grants a board's host with the board.
 */

const SITES = 'ownSites';
/** The site that the browser was asked for last. */
const ASKED = 'ownSiteAsked';
const SitesSchema = v.array(v.string());

/** Of the one registration that holds all of these sites. */
const REGISTERED = 'own-sites';

/**
 * Names the site that the browser is asked for: the address's own origin and no other.
 *
 * @param url the page's address
 * @returns its match pattern; null for pages that are not on https
 */
export function siteToAsk(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? `https://${hostname}/*` : null;
}

async function loadSites(): Promise<readonly string[]> {
  const parsed = v.safeParse(SitesSchema, (await browser.storage.local.get(SITES))[SITES]);
  return parsed.success ? parsed.output : [];
}

async function isGranted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] });
}

async function grantedOf(sites: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(sites.map(isGranted));
  return sites.filter((_site, index) => granted[index]);
}

async function changeSites(
  change: (sites: readonly string[]) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  await navigator.locks.request('rolelight/settings', async () => {
    await browser.storage.local.set({ [SITES]: await change(await loadSites()) });
  });
}

const withSite = (site: string) => (sites: readonly string[]) => [...without(site)(sites), site];
const without = (site: string) => (sites: readonly string[]) => sites.filter((other) => other !== site);

/** The sites that are read by themselves because the user says so, as match patterns. */
export async function listOwnSites(): Promise<readonly string[]> {
  return [...(await grantedOf(await loadSites()))].sort();
}

/**
 * Tells whether a site is read by itself because the user says so.
 *
 * @param site as `siteToAsk` names it
 */
export async function isOwnSite(site: string): Promise<boolean> {
  return (await listOwnSites()).includes(site);
}

/**
 * Asks the browser, which asks the user. Must be called while a click is being answered, before anything is awaited.
 *
 * @param site as `siteToAsk` names it
 * @returns whether the user agreed
 */
export async function requestSite(site: string): Promise<boolean> {
  // Chrome's question closes the popup, and nobody hears the answer: the background then knows what was asked for.
  const noted = browser.storage.local.set({ [ASKED]: site });
  const agreed = await browser.permissions.request({ origins: [site] }).catch(() => false);
  await noted;
  if (agreed) await changeSites(withSite(site));
  return agreed;
}

/** Takes in the site that was asked for, once it is granted. */
async function takeAsked(): Promise<void> {
  const site = (await browser.storage.local.get(ASKED))[ASKED];
  if (typeof site !== 'string' || !(await isGranted(site))) return;
  await changeSites(withSite(site));
  await browser.storage.local.remove(ASKED);
}

/** Runs in the page, by itself: `startOnce` keeps the running copy's end there. */
function endCopy(): void {
  const running: unknown = Reflect.get(globalThis, Symbol.for('rolelight'));
  if (running instanceof AbortController) running.abort();
}

/** Whether a board's own permission would go with this one. */
async function holdsBoard(site: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const host = site.replace('*', '');
  return manifestMatches().some((pattern) => pattern.startsWith(host) && !origins.includes(pattern));
}

/**
 * Takes a site back, and ends what runs in its open tabs.
 *
 * @param site as it is listed
 */
export async function removeSite(site: string): Promise<void> {
  // While we still may: without the permission nobody can reach the copies that run.
  const tabs = await browser.tabs.query({ url: site });
  const ends = tabs.flatMap(({ id }) =>
    id === undefined
      ? []
      : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, func: endCopy })],
  );
  await Promise.allSettled(ends);
  await changeSites(without(site));
  if (!(await holdsBoard(site))) await browser.permissions.remove({ origins: [site] });
}

/**
 * Hears when a site was added or taken back, by us or in the browser's own settings.
 *
 * @param callback called after each change
 * @param signal stops it
 */
export function onOwnSitesChange(callback: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const { onChanged } = browser.storage.local;
  const listen = (): void => callback();
  const listenToStore = (changes: Record<string, Storage.StorageChange>): void => {
    if (changes[SITES]) callback();
  };
  for (const event of [onAdded, onRemoved]) event.addListener(listen);
  onChanged.addListener(listenToStore);
  const stop = (): void => {
    for (const event of [onAdded, onRemoved]) event.removeListener(listen);
    onChanged.removeListener(listenToStore);
  };
  signal.addEventListener('abort', stop, { once: true });
}

async function register(startsOn: (site: string) => readonly string[]): Promise<void> {
  const matches = (await listOwnSites()).flatMap(startsOn);
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) {
    if (before) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  const script = { id: REGISTERED, matches, ...contentFiles(), allFrames: true, runAt: 'document_idle' as const };
  if (before) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/**
 * Keeps the content script registered on the user's own sites. Must be called while the background starts.
 *
 * @param startsOn the pages of a site on which it is to start, as match patterns
 */
export function keepOwnSitesRegistered(startsOn: (site: string) => readonly string[]): void {
  // One after the other: two at once would both find nothing registered.
  const renew = (): void => void navigator.locks.request('rolelight/own-sites', () => register(startsOn));
  onOwnSitesChange(renew, new AbortController().signal);
  browser.permissions.onAdded.addListener(() => void takeAsked());
  // What the browser's settings took back stays so when they grant it again.
  browser.permissions.onRemoved.addListener(() => void changeSites(grantedOf));
  // An update drops what was registered, and its files may have other names.
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
}
