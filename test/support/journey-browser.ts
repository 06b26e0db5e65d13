import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserKind } from '../../.dev/browsers.mjs';
import { type LaunchOptions, launch } from '../../.dev/launch.mjs';
import { root } from './sources.ts';

declare global {
  /** What an extension's page has; for functions that are evaluated in one. */
  const chrome: ExtensionApi;
}

/** How long something may take on a machine that is busy, in milliseconds. */
export const PATIENCE = 15_000;

export const POPUP = 'src/entries/popup/index.html';
export const LIBRARY = 'src/entries/library/index.html';
export const OPTIONS = 'src/entries/options/index.html';

/** A browser with a fresh profile and the built extension, for one file of journeys. */
export interface Journey {
  readonly kind: BrowserKind;
  readonly driver: Browser;
  /** Address of the extension's root, ending in a slash. */
  readonly base: string;
  /** The folder into which files are downloaded. */
  readonly downloads: string;
  /** Opens one of the extension's pages in a tab of its own. */
  open(path: string): Promise<Page>;
  /** Opens the popup over a tab: the real one where the browser can be driven to it, else its page in a tab. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the popup of a tab as a page of its own, which stays open whatever has the focus. */
  openPopupPage(page: Page): Promise<Page>;
  /** The browser's number of a page's tab. */
  tabOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

export interface JourneyOptions extends LaunchOptions {
  /** Changes the copy of the built extension before it is loaded. */
  readonly alter?: (folder: string) => void;
}

/**
 * Starts a browser for a journey.
 *
 * @param kind which browser
 * @param options for the browser, and what to change in the extension
 */
export async function startJourney(kind: BrowserKind, options: JourneyOptions = {}): Promise<Journey> {
  const { alter, ...launchOptions } = options;
  const folder = mkdtempSync(join(tmpdir(), 'rolelight-journey-'));
  const extension = join(folder, 'extension');
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  // A copy: the build of another run must not change what this browser has loaded.
  cpSync(`${root}dist/${kind === 'firefox' ? 'firefox' : 'chrome'}`, extension, { recursive: true });
  alter?.(extension);
  const { driver, id, base, close } = await launch(kind, extension, {
    ...launchOptions,
    // A headless screen has 800 by 600, and a popup is cut where its screen ends.
    args: [
      ...(kind === 'chromium' ? ['--screen-info={1600x1200}', '--window-size=1280,1000'] : []),
      ...(launchOptions.args ?? []),
    ],
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      ...launchOptions.preferences,
    },
  });
  if (kind === 'chromium') {
    const session = await driver.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }

  const open = async (path: string): Promise<Page> => {
    const page = await driver.newPage();
    // Firefox tells no load event of an extension's page over WebDriver BiDi: wait for content instead.
    await page.goto(base + path, { waitUntil: kind === 'firefox' ? [] : 'load' });
    await page.waitForSelector('#app > *', { timeout: PATIENCE });
    return page;
  };

  const tabOf = async (page: Page): Promise<number> => {
    const helper = await open(OPTIONS);
    await page.bringToFront();
    const id = await helper.evaluate(
      async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    );
    await helper.close();
    if (id === undefined) throw new Error('The tab is gone.');
    return id;
  };

  const openPopupPage = async (page: Page): Promise<Page> => {
    const popup = await open(`${POPUP}?tab=${await tabOf(page)}`);
    await popup.setViewport({ width: 400, height: 600 });
    return popup;
  };

  const openPopup = async (page: Page): Promise<Page> => {
    // A driven Firefox opens the popup, and then has no way to look into it.
    if (kind === 'firefox') return openPopupPage(page);
    const installed = (await driver.extensions()).get(id);
    if (!installed) throw new Error('The extension is not listed.');
    await page.bringToFront();
    await page.triggerExtensionAction(installed);
    const target = await driver.waitForTarget((each) => each.url() === base + POPUP, { timeout: PATIENCE });
    const popup = await target.asPage();
    await popup.waitForSelector('#app > *', { timeout: PATIENCE });
    return popup;
  };

  return {
    kind,
    driver,
    base,
    downloads,
    open,
    openPopup,
    openPopupPage,
    tabOf,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
