import * as v from 'valibot';
import browser, { type Tabs } from 'webextension-polyfill';

/** What a page of the extension hears of a tab. */
export type PageNews =
  /** Another page is being loaded there. */
  | 'loading'
  /** What the page holds may have changed. */
  | 'changed';

const MessageSchema = v.object({ pageOf: v.number() });

/**
 * Tells all open pages of the extension that what a tab's page holds has changed. A message and no broadcast channel:
 * those of a private window and of the others do not hear each other.
 *
 * @param tabId the tab
 */
export async function tellPageChanged(tabId: number): Promise<void> {
  try {
    await browser.runtime.sendMessage({ pageOf: tabId });
  } catch {
    // No page of the extension is open.
  }
}

/**
 * Hears what happens to the pages in tabs: what is told of them, and that they load. No permission is needed for that,
 * and no address is seen.
 *
 * @param callback called with the tab and its news. A page that broke into a content script could forge them; all that
 *   follows is a look
 * @param signal stops it
 */
export function onPageNews(callback: (tabId: number, news: PageNews) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown): undefined => {
    const told = v.safeParse(MessageSchema, message);
    if (told.success) callback(told.output.pageOf, 'changed');
  };
  const onUpdated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType): void => {
    if (status !== undefined) callback(tabId, status === 'loading' ? 'loading' : 'changed');
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stop = (): void => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
  signal.addEventListener('abort', stop, { once: true });
}
