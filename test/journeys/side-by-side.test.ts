import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, startJourney } from '../support/journey-browser.ts';
import { find, press, settled, shows, words } from '../support/journey-screen.ts';
import { stillDemoSite, visit } from '../support/journey-site.ts';

// Two saved postings: walked through stage by stage in the popup, then laid side by side in the library.

const [CLAIMS, BILLING] = demoPostings;
if (!CLAIMS || !BILLING) throw new Error('the demonstration has too few postings');

let journey: Journey;
let library: Page;

beforeAll(async () => {
  journey = await startJourney('chromium');
});
afterAll(() => journey?.close());

const cards = (popup: Page): Promise<number> => popup.$$eval('article[data-finding]', (all) => all.length);

test('a stage of the map shows what is asked there, and nothing moves', async () => {
  for (const posting of [CLAIMS, BILLING]) {
    const { page } = await visit(journey.driver, demoAddress(posting), stillDemoSite);
    const popup = await journey.openPopup(page);
    await press(popup, 'button', 'Save');
    await shows(popup, /Saved to your library/);
    if (posting === CLAIMS) {
      const top = () => popup.$eval('[role="tablist"]', (tabs) => tabs.getBoundingClientRect().top);
      const before = await top();
      const all = await cards(popup);
      const stage = await popup.waitForSelector('button[aria-label^="Compute and delivery: asks you to"]');
      await stage?.click();
      await settled(popup);
      expect(await cards(popup)).toBeGreaterThan(0);
      expect(await cards(popup)).toBeLessThan(all);
      expect(await words(popup)).toContain('Compute and delivery: asks you to');
      expect(await top()).toBe(before);
      // On from there by keyboard, and the same stage again gives all back.
      await popup.keyboard.press('Home');
      await popup.keyboard.press('Enter');
      await shows(popup, /Opportunity: asks you to/);
      await popup.keyboard.press('Enter');
      await settled(popup);
      expect(await cards(popup)).toBe(all);
    }
    await popup.close();
    await page.close();
  }
});

test('two selected postings are laid side by side, stage under stage', async () => {
  library = await journey.open(LIBRARY);
  await library.setViewport({ width: 1280, height: 900 });
  await shows(library, /2 saved postings/);
  expect(await (await find(library, 'button', 'Compare')).evaluate((button) => button.matches(':disabled'))).toBe(true);
  for (const { title } of [CLAIMS, BILLING]) await press(library, 'checkbox', `Select ${title}`);
  await press(library, 'link', 'Compare');
  await find(library, 'heading', 'Side by side');
  expect(await library.evaluate(() => document.activeElement?.localName)).toBe('h1');
  const shown = await words(library);
  for (const { title } of [CLAIMS, BILLING]) expect(shown).toContain(title);
  expect(shown).toMatch(/things? only by [AB]: /);
  expect(shown).toMatch(/Salary/);
  const edges = await library.$$eval('.side-map .life-cycle', (maps) =>
    maps.map((map) =>
      [...map.querySelectorAll('.stage')].map((stage) => Math.round(stage.getBoundingClientRect().left)),
    ),
  );
  expect(edges).toHaveLength(3);
  expect(edges[1]).toEqual(edges[0]);
  expect(edges[2]).toEqual(edges[0]);
});

test('how each asks has the posting’s own words behind it', async () => {
  const summary = await library.waitForSelector('tbody[data-family="compute"] .side-ask summary');
  await summary?.click();
  const quote = await library.$eval('.side-ask[open] q', (element) => element.textContent ?? '');
  const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(quote.length).toBeGreaterThan(20);
  expect(plain(`${CLAIMS.body} ${BILLING.body}`)).toContain(
    plain(quote)
      .replace(/^… ?|…$/g, '')
      .trim(),
  );
});

test('it fits a phone and a wide screen', async () => {
  for (const width of [360, 1600]) {
    await library.setViewport({ width, height: 900 });
    await settled(library);
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('its address can be kept, and is left and come back to', async () => {
  await library.reload();
  await find(library, 'heading', 'Side by side');
  await press(library, 'link', '← All saved postings');
  await shows(library, /2 saved postings/);
  await library.goBack();
  await find(library, 'heading', 'Side by side');
  await library.close();
});
