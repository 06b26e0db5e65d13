import browser from 'webextension-polyfill';
import { contentFiles, manifestSites, wholeHost } from './own-files.ts';

/**
 * Sites on which the user lets the content script start by itself. The browser's own record of what it granted is the only
 * one: what is taken back in the browser's settings is taken back here, and nothing has to be kept in step.
 */

const KEPT =
  'Your browser lets Rolelight start on more than this site, and keeps to that. Take it back in the browser’s settings for extensions.';

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

/** The sites that the user let us start on, as match patterns. */
export async function listOwnSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // The boards' pages are listed as well, in Firefox as their whole hosts.
  const boards = new Set(manifestSites());
  return origins.filter((site) => site.startsWith('https://') && !boards.has(wholeHost(site))).sort();
}

/**
 * Tells whether the content script starts on a site by itself, because the user lets it.
 *
 * @param site as `siteToAsk` names it
 */
export function isOwnSite(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] });
}

/**
 * Asks the browser, which asks the user. Must be called while a click is being answered, before anything is awaited.
 *
 * @param site as `siteToAsk` names it
 * @returns whether the user agreed
 */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [site] });
}

/** Runs in the page, by itself: `startOnce` keeps the running copy's end there. */
function endCopy(): void {
  const running: unknown = Reflect.get(globalThis, Symbol.for('rolelight'));
  if (running instanceof AbortController) running.abort();
}

/**
 * Takes a site back, and ends what runs in its open tabs.
 *
 * @param site as it is listed
 * @throws Error with a sentence for the user where the browser keeps it
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
  await browser.permissions.remove({ origins: [site] });
  if (await isOwnSite(site)) throw new Error(KEPT);
}

/**
 * Hears when a site was added or taken back, by us or in the browser's own settings.
 *
 * @param callback called after each change
 * @param signal stops it
 */
export function onOwnSitesChange(callback: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listen = (): void => callback();
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listen);
    signal.addEventListener('abort', () => event.removeListener(listen), { once: true });
  }
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
  // An update drops what was registered, and its files may have other names.
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
}
