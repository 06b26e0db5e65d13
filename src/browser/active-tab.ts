import browser from 'webextension-polyfill';

/**
 * Tells which tab the user looks at.
 *
 * @returns the tab's id, or null where there is none
 */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Follows the tab in front of this page's own window.
 *
 * @param callback called with its id, or null where there is none; first as soon as it is known, then with each change
 * @param signal stops it
 */
export function followActiveTab(callback: (tabId: number | null) => void, signal: AbortSignal): void {
  let looks = 0;
  // It is looked up anew each time: what an event says may be over by the time it arrives.
  const look = async (): Promise<void> => {
    looks += 1;
    const own = looks;
    // A window that is closing has no tab.
    const tab = await activeTab().catch(() => null);
    if (!signal.aborted && own === looks) callback(tab);
  };
  // Of other windows too, whose tabs may be dragged here.
  const onActivated = (): void => void look();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onAttached.addListener(onActivated);
  browser.tabs.onReplaced?.addListener(onActivated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onAttached.removeListener(onActivated);
      browser.tabs.onReplaced?.removeListener(onActivated);
    },
    { once: true },
  );
  void look();
}
