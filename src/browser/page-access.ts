import browser from 'webextension-polyfill';
import type { PageState } from './messages.ts';
import { MessageError } from './messaging.ts';
import { contentFiles } from './own-files.ts';
import { tellPageChanged } from './page-news.ts';
import { askFrame } from './tab-messages.ts';

/** A page that no extension may read, that is not a page of text, or that nobody asked us to read. */
export interface ClosedPage {
  readonly state: 'closed';
  /**
   * `browser`: the browser's own pages and extension stores; `own`: one of ours; `pdf`: a PDF; `refused`: the browser said
   * no; `unasked`: the user has not clicked our button there, and so it may be any page.
   */
  readonly why: 'browser' | 'own' | 'pdf' | 'refused' | 'unasked';
}

/** A page that is not there yet. */
interface LoadingPage {
  readonly state: 'loading';
}

/** The content script starts within this time of being put into a page, in milliseconds; slow machines included. */
const START_TIME = 2_000;

/** Addresses that browsers keep for themselves. */
const BROWSER_PAGES =
  /^(about|brave|chrome|chrome-extension|chrome-search|devtools|edge|moz-extension|opera|resource|vivaldi|view-source):/;
/** Browsers shut these out of every extension's reach, so that no extension can vouch for itself. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)\b/;

/** Asks the frame that holds a posting; where none does, the page's own frame says what the page is. */
async function describe(tabId: number, longestWait: number): Promise<PageState | null> {
  try {
    return await askFrame(tabId, { longestWait: 0 }, 'describePage');
  } catch (error) {
    if (!(error instanceof MessageError) || error.failure === 'failed') throw error;
  }
  try {
    return await askFrame(tabId, { longestWait, frame: 'top' }, 'describePage');
  } catch (error) {
    if (error instanceof MessageError && error.failure === 'no-answer') return null;
    throw error;
  }
}

/** Puts the content script where the manifest would have put it; the user's click on our button permits it here. */
async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const { js, css } = contentFiles();
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

async function contentType(tabId: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.contentType,
    injectImmediately: true,
  });
  return frame?.result;
}

/**
 * Tells a tab's address, as far as the browser lets us see it.
 *
 * @param tabId the tab
 * @returns its address, or null where the user's click or a permission does not show it
 */
export async function tabAddress(tabId: number): Promise<string | null> {
  return (await browser.tabs.get(tabId)).url ?? null;
}

/**
 * Tells whether a tab is in a private window, where nothing is remembered.
 *
 * @param tabId the tab
 */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}

/** Why a page cannot be read, by its address; null where that is no reason. */
function reasonIn(url: string): ClosedPage['why'] | null {
  if (url.startsWith(browser.runtime.getURL(''))) return 'own';
  if (BROWSER_PAGES.test(url) || STORES.test(url)) return 'browser';
  return url.split(/[?#]/, 1)[0]?.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}

async function whyClosed(tabId: number): Promise<ClosedPage['why']> {
  const url = await tabAddress(tabId);
  // An address that the browser hides even from the clicked button is one of its own.
  return url === null ? 'browser' : (reasonIn(url) ?? 'refused');
}

/**
 * Has the postings in all tabs read again, so that badges and marks follow a change at once.
 *
 * @param awaited the tab that is waited for, or null; another may be frozen and never answer
 */
export async function readPagesAgain(awaited: number | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  const read = async (id: number): Promise<void> => {
    try {
      await askFrame(id, { longestWait: 0 }, 'readAgain');
    } catch {
      // Most tabs hold no posting, and of those that do each reads again when it is next looked at.
    }
  };
  const asked = new Map(tabs.flatMap(({ id }) => (id === undefined ? [] : [[id, read(id)] as const])));
  if (awaited !== null) await asked.get(awaited);
}

/**
 * Asks what a tab shows. Where our content script is not in the page, and the user's click lets us, puts it there first.
 *
 * @param tabId the tab whose button the user clicked
 * @returns what the content script says, or why there can be none
 * @throws MessageError with a sentence for the user
 */
export async function askActivePage(tabId: number): Promise<PageState | ClosedPage> {
  const state = await describe(tabId, 0);
  if (state) return state;
  try {
    if ((await contentType(tabId)) === 'application/pdf') return { state: 'closed', why: 'pdf' };
    await inject(tabId);
  } catch {
    return { state: 'closed', why: await whyClosed(tabId) };
  }
  const read = await describe(tabId, START_TIME);
  // A panel beside the page could not read it by itself.
  void tellPageChanged(tabId);
  return read ?? { state: 'closed', why: await whyClosed(tabId) };
}

/**
 * Asks what a tab shows, and puts nothing into it: whoever follows the user from tab to tab was asked to read none of them.
 *
 * @param tabId the tab
 * @returns what the content script says where there is one, or why there is none
 * @throws MessageError with a sentence for the user
 */
export async function askFollowedPage(tabId: number): Promise<PageState | ClosedPage | LoadingPage> {
  const state = await describe(tabId, 0);
  if (state) return state;
  const { status, url } = await browser.tabs.get(tabId);
  if (status === 'loading') return { state: 'loading' };
  return { state: 'closed', why: (url && reasonIn(url)) || 'unasked' };
}
