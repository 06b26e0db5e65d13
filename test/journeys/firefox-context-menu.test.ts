import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, LIBRARY, startJourney } from '../support/journey-browser.ts';
import { chooseInContextMenu } from '../support/journey-context-menu.ts';
import { marksArePainted } from '../support/journey-marks.ts';
import { ARTICLE, CAREERS, invented } from '../support/journey-pages.ts';
import { visit } from '../support/journey-site.ts';

// Firefox's real context menu and the real popup over it, on pages for which the extension has no permission but the click.

let journey: Journey;
/** One of our own pages, which can look at the popup: it is no page that could be driven. */
let watcher: Page;

beforeAll(async () => {
  journey = await startJourney('firefox');
  watcher = await journey.open(LIBRARY);
});
afterAll(() => journey?.close());

const popupWords = (): Promise<string> =>
  watcher.evaluate(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    return popup?.document.body.innerText ?? '';
  });

/** A popup without a window around it does not notice that something else has the focus. */
const closePopup = (): Promise<void> =>
  watcher.evaluate(() => {
    for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
  });

test('an unknown site is read by its entry', async () => {
  const { page } = await visit(journey.driver, CAREERS, invented);
  await page.bringToFront();
  await page.click('h1', { button: 'right' });
  await chooseInContextMenu(journey, 'Read this page with Rolelight');
  await expect.poll(popupWords).toMatch(/Assistant Lead[\s\S]*asks \d+/);
  await marksArePainted(page);
  await closePopup();
  await page.close();
});

test('selected text is checked line by line by its entry, and left nowhere', async () => {
  const { page } = await visit(journey.driver, ARTICLE, invented);
  await page.bringToFront();
  await page.evaluate(() => {
    const element = document.querySelector('#quoted');
    if (element) getSelection()?.selectAllChildren(element);
  });
  await page.click('#quoted li', { button: 'right' });
  await chooseInContextMenu(journey, 'Check selected text with Rolelight');
  await expect.poll(popupWords).toMatch(/Product Manager, Scent[\s\S]*asks \d+/);
  // Each line is a sentence of its own; the menu's word on the selection has all in one line.
  expect(await popupWords()).toMatch(/Plan GPU capacity with engineering(?! Define)/);
  expect(await watcher.evaluate(() => chrome.storage.session.get(null))).toEqual({});
  await page.close();
});
