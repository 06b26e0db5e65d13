import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { activeTab } from './active-tab.ts';
import { handText } from './handed-text.ts';
import { fromRoot } from './own-files.ts';
import { selectedText } from './selection.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';

const READ_PAGE = 'read-page';
const CHECK_SELECTION = 'check-selection';
const OPEN_BESIDE = 'open-beside';

/** Made anew whole: the browser keeps the entries of the version before. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_PAGE,
    title: 'Read this page with Rolelight',
    contexts: ['page', 'frame'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({
    id: CHECK_SELECTION,
    title: 'Check selected text with Rolelight',
    contexts: ['selection'],
  });
  if (!hasSidePanel()) return;
  browser.contextMenus.create({
    id: OPEN_BESIDE,
    title: 'Open Rolelight beside the page',
    // Not of the page: a second entry there would put both into a menu below the menu.
    contexts: ['action'],
  });
}

/** Older Chromes have no such call, and any browser may refuse it. */
async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

async function openPopupPage(tab: number): Promise<void> {
  const popup = fromRoot(browser.runtime.getManifest().action?.default_popup ?? '');
  await browser.tabs.create({ url: browser.runtime.getURL(`${popup.slice(1)}?tab=${tab}`) });
}

async function onClick(info: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  // Where the browser does not open it there is nobody to tell.
  if (info.menuItemId === OPEN_BESIDE) return openSidePanel(tab?.windowId).catch(() => {});
  // Before anything is awaited: Firefox opens it only while the click is being answered.
  const opening = openPopup();
  // A viewer of PDFs is no tab.
  const tabId = tab?.id !== undefined && tab.id >= 0 ? tab.id : await activeTab();
  if (tabId === null) return;
  if (info.menuItemId === CHECK_SELECTION) {
    // What the menu says of the selection has lost its lines; it serves where the page itself may not be asked.
    const text = await selectedText(tabId, info.frameId);
    await handText(tabId, text || (info.selectionText ?? ''));
  }
  if (!(await opening)) await openPopupPage(tabId);
}

/**
 * Offers the page, or what is selected on it, in the browser's context menu; a click opens the popup, or where the
 * browser does not let us, its page; or the view beside the page. Must be called while the background starts.
 */
export function offerMenu(): void {
  // Firefox on phones has no such menu.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  // Both come at once where an update waited for the browser's start, and two entries may not have one name.
  const make = (): void => void navigator.locks.request('rolelight/menu', makeMenu);
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  menus.onClicked.addListener((info, tab) => void onClick(info, tab));
}
