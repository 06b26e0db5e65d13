import browser, { type Storage } from 'webextension-polyfill';

/**
 * A text that the background hands to the popup of a tab. It waits in the session's storage, in memory that outlives the
 * worker and is closed to pages, until the popup takes it.
 */

const keyOf = (tabId: number): string => `handed/${tabId}`;

/**
 * Leaves a text for the popup of a tab; one that is still there is replaced.
 *
 * @param tabId the tab
 * @param text what to read
 */
export async function handText(tabId: number, text: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: text });
}

/**
 * Takes the text that was left for the popup of a tab.
 *
 * @param tabId the tab
 * @returns the text, which is there no more; null where none was left
 */
export async function takeText(tabId: number): Promise<string | null> {
  const key = keyOf(tabId);
  const text = (await browser.storage.session.get(key))[key];
  if (text !== undefined) await browser.storage.session.remove(key);
  return typeof text === 'string' ? text : null;
}

/**
 * Hears of a text that is left after the popup has opened.
 *
 * @param tabId the tab
 * @param callback called when one may be there to take
 * @param signal stops it
 */
export function onHandedText(tabId: number, callback: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, Storage.StorageChange>): void => {
    if (changes[keyOf(tabId)]?.newValue !== undefined) callback();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen), { once: true });
}
