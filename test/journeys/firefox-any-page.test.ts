import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { marksAreGone, marksArePainted, marksOn } from '../support/journey-marks.ts';
import { ARTICLE, CAREERS, invented, UNKNOWN_MARKUP } from '../support/journey-pages.ts';
import { find, press, shows } from '../support/journey-screen.ts';
import { visit } from '../support/journey-site.ts';

// Other sites in Firefox. Nobody can click its toolbar in a driven browser: for three sites the manifest allows what a click would.

const SITE = 'https://careers.tallowpine.example/*';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney('firefox', {
    alter(folder) {
      const file = join(folder, 'manifest.json');
      const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
      const clicked = [SITE, 'https://news.example/*', 'https://jobs.lever.co/*'];
      writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: clicked }));
    },
  });
});
afterAll(() => journey?.close());

const select = (page: Page, selector: string): Promise<void> =>
  page.evaluate((what) => {
    const element = document.querySelector(what);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);

test('on a page without a posting the selected text is read', async () => {
  const { page } = await visit(journey.driver, ARTICLE, invented);
  await select(page, '#quoted');
  const popup = await journey.openPopup(page);
  const shown = await shows(popup, /asks \d+/);
  expect(shown).toContain('Product Manager, Scent');
  expect(shown).toContain('Plan GPU capacity with engineering');
  await popup.close();
  await page.close();
});

test('a text that is handed over is read once', async () => {
  const { page } = await visit(journey.driver, ARTICLE, invented);
  const popup = await journey.openPopup(page);
  await shows(popup, /No posting on this page/);
  const id = await journey.tabOf(page);
  await popup.evaluate(
    (key) => chrome.storage.session.set({ [key]: 'You own the roadmap of our large language model assistant.' }),
    `handed/${id}`,
  );
  await shows(popup, /Selected text[\s\S]*large language model assistant/);
  expect(await popup.evaluate(() => chrome.storage.session.get(null))).toEqual({});
  await popup.close();
  await page.close();
});

test('a board that cannot be read gives a report without a word of the page', async () => {
  const { page } = await visit(journey.driver, UNKNOWN_MARKUP, invented);
  const popup = await journey.openPopup(page);
  await shows(popup, /This posting on Lever could not be read/);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.board-report summary')?.click());
  const field = await find(popup, 'textbox', 'The report');
  const report = () => field.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : ''));
  await expect.poll(report).toContain('\n  custom-opening#opening-#.opening.? ~100\n');
  expect(await report()).not.toMatch(/jane|wax|Plan|8812/);
  await popup.close();
  await page.close();
});

test('a site that the user switched on is read by itself, until it is taken back', async () => {
  const { page } = await visit(journey.driver, CAREERS, invented);
  const popup = await journey.openPopup(page);
  await shows(popup, /Assistant Lead/);
  const toggle = await find(popup, 'switch', 'Always on this site');
  const isOn = () => toggle.evaluate((element) => element.getAttribute('aria-checked'));
  expect(await isOn()).toBe('false');
  await press(popup, 'switch', 'Always on this site');
  await expect.poll(isOn).toBe('true');
  await popup.close();

  const options = await journey.open(OPTIONS);
  await shows(options, /careers\.tallowpine\.example/);
  const registered = () => options.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(registered).toMatchObject([{ matches: [SITE], allFrames: true, persistAcrossSessions: true }]);
  await page.bringToFront();
  await page.reload();
  await marksArePainted(page);

  await options.bringToFront();
  await press(options, 'button', 'Remove careers.tallowpine.example');
  await shows(options, /There are no sites of your own/);
  await expect.poll(registered).toEqual([]);
  await options.close();
  await page.bringToFront();
  await marksAreGone(page);
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await marksOn(page)).toEqual({});
});
