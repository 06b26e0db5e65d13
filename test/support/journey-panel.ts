import type { Page } from 'puppeteer-core';
import { type Journey, PATIENCE } from './journey-browser.ts';
import { press } from './journey-screen.ts';

const PANEL = 'src/entries/panel/index.html';

/**
 * Opens the panel beside a page as a user does: by the popup's button. In Chromium it is the side panel itself.
 *
 * @param journey a Chromium
 * @param page in front of its window
 * @returns the panel
 */
export async function openPanel(journey: Journey, page: Page): Promise<Page> {
  const { driver, base } = journey;
  const before = new Set(driver.targets());
  const popup = await journey.openPopup(page);
  await press(popup, 'button', 'Open beside the page');
  const target = await driver.waitForTarget((each) => each.url() === base + PANEL && !before.has(each), {
    timeout: PATIENCE,
  });
  const panel = await target.asPage();
  await panel.waitForSelector('#app > *', { timeout: PATIENCE });
  return panel;
}

/** What a panel has shown from one moment on: its heading, and of some words those that stood there with it. */
export interface Shown {
  readonly heading: string;
  readonly words: readonly string[];
}

declare global {
  interface Window {
    /** Set by `watchPanel`. */
    panelShown?: Shown[];
  }
}

/**
 * Makes a panel write down whatever it shows.
 *
 * @param panel the panel
 * @param wanted words to look for
 */
export async function watchPanel(panel: Page, wanted: readonly string[]): Promise<void> {
  await panel.evaluate((looked) => {
    const shown: { heading: string; words: string[] }[] = [];
    window.panelShown = shown;
    const note = (): void => {
      const text = document.querySelector('.popup-body')?.textContent ?? '';
      const heading = document.querySelector('h1')?.textContent ?? '';
      shown.push({ heading, words: looked.filter((word) => text.includes(word)) });
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    note();
  }, wanted);
}

/** All that a watched panel has shown. */
export const panelShown = (panel: Page): Promise<readonly Shown[]> => panel.evaluate(() => window.panelShown ?? []);
