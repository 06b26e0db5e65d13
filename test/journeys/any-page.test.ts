import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Journey, OPTIONS, PATIENCE, POPUP, startJourney } from '../support/journey-browser.ts';
import { marksArePainted, marksOn } from '../support/journey-marks.ts';
import { ARTICLE, CAREERS, invented, UNKNOWN_MARKUP } from '../support/journey-pages.ts';
import { find, press, shows } from '../support/journey-screen.ts';
import { visit } from '../support/journey-site.ts';

// What no board of ours reads: other sites, selected text, and a board that is built anew.

let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await startJourney('chromium');
});
afterAll(() => journey?.close());
afterEach(() => page?.close());

async function go(url: string): Promise<void> {
  ({ page } = await visit(journey.driver, url, invented));
}

const select = (selector: string): Promise<void> =>
  page.evaluate((what) => {
    const element = document.querySelector(what);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);

/** Asks the browser from one of our pages. */
async function asExtension<T>(ask: () => Promise<T>): Promise<T> {
  const options = await journey.open(OPTIONS);
  const answer = await options.evaluate(ask);
  await options.close();
  return answer;
}

test('a click reads an unknown site, that once', async () => {
  await go(CAREERS);
  expect(await marksOn(page)).toEqual({});
  const popup = await journey.openPopup(page);
  expect(await shows(popup, /asks \d+/)).toContain('Assistant Lead');
  await marksArePainted(page);
  await popup.close();
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await marksOn(page)).toEqual({});
});

test('on a page without a posting the selected text is read', async () => {
  await go(ARTICLE);
  await select('#quoted');
  const popup = await journey.openPopup(page);
  const shown = await shows(popup, /asks \d+/);
  expect(shown).toContain('Product Manager, Scent');
  expect(shown).toContain('Plan GPU capacity with engineering');
  await press(popup, 'button', '← Back to the page');
  await shows(popup, /No posting on this page/);
  await popup.close();
});

test('a word selected by accident is not', async () => {
  await go(ARTICLE);
  await select('#quoted p');
  const popup = await journey.openPopup(page);
  await shows(popup, /No posting on this page/);
  await popup.close();
});

test('beside a posting the selected text is offered', async () => {
  await go(CAREERS);
  await select('#other');
  const popup = await journey.openPopup(page);
  await shows(popup, /Assistant Lead[\s\S]*Text is selected/);
  await press(popup, 'button', 'Check the selected text');
  await shows(popup, /Selected text[\s\S]*model cards/);
  await press(popup, 'button', '← Back to the page');
  await shows(popup, /Assistant Lead/);
  await popup.close();
});

const isWorker = (target: { type(): string; url(): string }): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(journey.base);

/** Tells the background that the user chose the menu's entry for a selection, as the browser tells it. */
async function chooseInMenu(selectionText: string): Promise<void> {
  const id = await journey.tabOf(page);
  const target = await journey.driver.waitForTarget(isWorker, { timeout: PATIENCE });
  const worker = await target.worker();
  await worker?.evaluate(
    (tab, text) => {
      const event: object = chrome.contextMenus.onClicked;
      if (!('dispatch' in event && typeof event.dispatch === 'function')) throw new Error('It cannot be told.');
      event.dispatch({ menuItemId: 'check-selection', frameId: 0, selectionText: text }, { id: tab });
    },
    id,
    selectionText,
  );
}

const SELECTED = 'You own the roadmap of our large language model assistant.';

test('the context menu opens the popup with the selected text, and leaves none of it behind', async () => {
  await go(ARTICLE);
  await chooseInMenu(SELECTED);
  const target = await journey.driver.waitForTarget((each) => each.url() === journey.base + POPUP, {
    timeout: PATIENCE,
  });
  const popup = await target.asPage();
  await shows(popup, /Selected text[\s\S]*large language model assistant/);
  await popup.close();
  expect(await asExtension(() => chrome.storage.session.get(null))).toEqual({});
});

test('where the browser opens no popup, a tab does the same', async () => {
  await go(ARTICLE);
  const target = await journey.driver.waitForTarget(isWorker, { timeout: PATIENCE });
  await (await target.worker())?.evaluate(() => {
    chrome.action.openPopup = () => Promise.reject(new Error('Not now.'));
  });
  await chooseInMenu(SELECTED);
  const tab = await journey.driver.waitForTarget((each) => each.url().startsWith(`${journey.base}${POPUP}?tab=`), {
    timeout: PATIENCE,
  });
  const popup = await tab.page();
  if (!popup) throw new Error('The tab is gone.');
  await shows(popup, /Selected text[\s\S]*large language model assistant/);
  await popup.close();
});

test('a text that was handed over outlives the background', async () => {
  await go(ARTICLE);
  const id = await journey.tabOf(page);
  const options = await journey.open(OPTIONS);
  await options.evaluate((key, text) => chrome.storage.session.set({ [key]: text }), `handed/${id}`, SELECTED);
  await options.close();
  const target = journey.driver.targets().find(isWorker);
  await (await target?.worker())?.close();
  await expect.poll(() => journey.driver.targets().some(isWorker)).toBe(false);
  const popup = await journey.openPopup(page);
  await shows(popup, /Selected text[\s\S]*large language model assistant/);
  await popup.close();
});

test('a board that cannot be read says so, reads the selection, and gives a report without a word of the page', async () => {
  await go(UNKNOWN_MARKUP);
  const popup = await journey.openPopup(page);
  await shows(popup, /This posting on Lever could not be read/);
  await (await find(popup, 'DisclosureTriangle', 'Copy a report')).click();
  const field = await find(popup, 'textbox', 'The report');
  const report = () => field.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : ''));
  await expect.poll(report).toContain('custom-opening');
  const text = await report();
  expect(text.split('\n')).toEqual([
    expect.stringMatching(/^Rolelight [\d.]+, \d{4}-\d\d-\d\d: no posting read by "lever"\.$/),
    '',
    'page: jobs.lever.co/a/0-0-0-0-0',
    'JSON-LD: none',
    'div.page-next-#[data-person] ~100',
    '  custom-opening#opening-#.opening.? ~100',
    '    div.headline',
    '    x-line ×3',
  ]);
  await press(popup, 'button', 'Copy this report');
  await shows(popup, /The report is copied/);
  await press(popup, 'button', 'Check selected text');
  await shows(popup, /Nothing is selected on the page/);
  await popup.close();

  await select('custom-opening');
  const again = await journey.openPopup(page);
  await shows(again, /Selected text[\s\S]*Plan GPU capacity/);
  await again.close();
});
