import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_BOARD, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { marksArePainted, marksOn, treeOf, watchTree } from '../support/journey-marks.ts';
import { choose, press, shows } from '../support/journey-screen.ts';
import { fixture, type Site, stillDemoSite, type Visit, visit } from '../support/journey-site.ts';

// A list before and after its postings are read: what is known of each is painted on its title, and nothing is asked of anybody.

const [claims] = demoPostings;
const CLAIMS = 'Senior Product Manager, Claims';
const BILLING = 'Product Manager, Billing';
const NEW_ID = '4999999';

/** The same board some weeks later: a posting was put up again under a new id. */
const OLD_ID = claims?.id ?? '';
const laterSite: Site = (url) => stillDemoSite(url.replace(NEW_ID, OLD_ID))?.replaceAll(OLD_ID, NEW_ID) ?? null;

let journey: Journey;
let visited: Visit;
let page: Page;
let site: Site = stillDemoSite;

beforeAll(async () => {
  journey = await startJourney('chromium');
  visited = await visit(journey.driver, DEMO_BOARD, (url) => site(url), watchTree);
  page = visited.page;
});
afterAll(() => journey?.close());

/** What each title of the page is painted with, as the page's own scripts see it. */
const titles = (on: Page = page): Promise<Record<string, string>> =>
  on.evaluate(() => {
    const said: Record<string, string[]> = {};
    for (const [name, marks] of CSS.highlights) {
      for (const range of name.startsWith('mark-title-') ? marks : []) {
        const title = range.toString().replace(/\s+/g, ' ').trim();
        said[title] = [...(said[title] ?? []), name.replace('mark-title-', '')].sort();
      }
    }
    return Object.fromEntries(Object.entries(said).map(([title, names]) => [title, names.join(' ')]));
  });

/** The words beside the pointer while it rests on a title. */
async function hintOn(title: string): Promise<string> {
  const place = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((mark) => [...mark]);
    const range = ranges.find((each) => each.toString().includes(wanted));
    if (!(range instanceof Range)) return null;
    const { x, y, height } = range.getBoundingClientRect();
    return { x: x + 4, y: y + height / 2 };
  }, title);
  if (!place) throw new Error('It is not painted.');
  let words = 'none';
  for (let step = 0; words === 'none' && step < 10; step += 1) {
    await page.mouse.move(place.x + (step % 2), place.y);
    await new Promise((resolve) => setTimeout(resolve, 400));
    words = await page.evaluate(() => getComputedStyle(document.documentElement, '::after').content);
  }
  await page.mouse.move(1, 1);
  return words;
}

async function openFromList(title: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(`a ::-p-text(${title})`).click()]);
  await marksArePainted(page);
}

test('of a list of which nothing is read the popup says so', async () => {
  const popup = await journey.openPopup(page);
  const shown = await shows(popup, /none of them read yet/);
  expect(shown).toContain('Jobs on Greenhouse');
  expect(shown).toContain('5 postings listed');
  expect(await titles()).toEqual({});
  await popup.close();
});

test('a posting that was read is painted when the user comes back to the list', async () => {
  await openFromList(CLAIMS);
  const popup = await journey.openPopup(page);
  await press(popup, 'button', 'Start from a sample profile');
  await shows(popup, /you bring \d+/);
  await popup.close();
  await page.goBack();
  await expect.poll(titles).toEqual({ [CLAIMS]: 'partial seen' });
  expect(await hintOn(CLAIMS)).toMatch(/AI role.*asks \d+.*you bring \d+.*Read today/s);
});

test('a posting without an AI duty is painted as read, and no more', async () => {
  await openFromList(BILLING).catch(() => {});
  await page.goBack();
  await expect.poll(async () => (await titles())[BILLING]).toBe('seen');
});

test('the page of the list is as its server wrote it', async () => {
  expect(await treeOf(page)).toEqual({ changes: [], sameHtml: true });
  expect(visited.troubles).toEqual([]);
  expect(visited.strays).toEqual([]);
});

test('saved and applied to, it is painted so', async () => {
  await openFromList(CLAIMS);
  const popup = await journey.openPopup(page);
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await popup.close();
  await page.goBack();
  await expect.poll(async () => (await titles())[CLAIMS]).toMatch(/saved/);
  expect(await hintOn(CLAIMS)).toContain('Saved today');
  const library = await journey.open(LIBRARY);
  await shows(library, new RegExp(CLAIMS));
  await choose(library, `Status of ${CLAIMS}`, 'Applied');
  await library.close();
  await page.reload();
  await expect.poll(async () => (await titles())[CLAIMS]).toMatch(/applied/);
});

test('the popup lists what is known, best fit first, and leads to it', async () => {
  const popup = await journey.openPopup(page);
  const shown = await shows(popup, /5 postings listed, 2 of them read/);
  expect(shown.indexOf(CLAIMS)).toBeLessThan(shown.indexOf(BILLING));
  expect(shown).toMatch(/Applied/);
  await popup.keyboard.press('j');
  await popup.keyboard.press('Enter');
  await expect.poll(() => marksOn(page)).toHaveProperty('mark-flash');
  await popup.close();
});

test('put up again under a new id it is recognised', async () => {
  site = laterSite;
  await page.goto(DEMO_BOARD);
  await expect.poll(async () => (await titles())[CLAIMS]).toMatch(/applied/);
  expect(await page.$$eval('.job-post a', (links) => links.map((link) => link.getAttribute('href')))).toContainEqual(
    expect.stringContaining(NEW_ID),
  );
  expect(await hintOn(CLAIMS)).toMatch(/Applied.*listed again/);
  // Opened, its text says that it is the same one.
  await openFromList(CLAIMS);
  await page.goBack();
  await expect.poll(() => hintOn(CLAIMS)).toMatch(/Applied.*listed again/);
});

test('marks switched off on the site are off on its lists too', async () => {
  const popup = await journey.openPopup(page);
  await shows(popup, /5 postings listed/);
  await press(popup, 'switch', 'Marks on this site');
  await expect.poll(titles).toEqual({});
  await press(popup, 'switch', 'Marks on this site');
  await expect.poll(async () => Object.keys(await titles()).length).toBe(2);
  await popup.close();
});

test('forgotten, only the library is left', async () => {
  const options = await journey.open(OPTIONS);
  await shows(options, /3 postings noted/);
  await press(options, 'button', 'Forget which postings I have seen');
  await shows(options, /None is noted now/);
  await options.close();
  site = stillDemoSite;
  await page.goto(DEMO_BOARD);
  await expect.poll(async () => Object.keys(await titles())).toEqual([CLAIMS]);
});

test('a hiring thread is read where it stands, and a comment chosen out of it is compared', async () => {
  const { html: saved, url } = fixture('hacker-news-thread');
  const html = saved.replaceAll('src="s.gif"', '');
  const thread = await visit(journey.driver, url, (asked) => (asked === url ? html : null), watchTree);
  await expect
    .poll(() => titles(thread.page))
    .toEqual({
      'Larkspur Maps (https://larkspur.example/) | Product Manager, Routing AI | Utrecht, NL | HYBRID | Full-time | €80k-€95k':
        expect.any(String),
    });
  const popup = await journey.openPopup(thread.page);
  await shows(popup, /Product Manager, Routing AI/);
  await popup.locator('button.listed ::-p-text(Routing AI)').click();
  const shown = await shows(popup, /Back to the page/);
  expect(shown).toContain('Larkspur Maps');
  expect(shown).toMatch(/asks \d+.* · you bring \d+/);
  await popup.close();
  await expect.poll(async () => Object.values(await titles(thread.page))[0]).toMatch(/seen/);
  expect(await treeOf(thread.page)).toEqual({ changes: [], sameHtml: true });
  expect(thread.troubles).toEqual([]);
  expect(thread.strays).toEqual([]);
  await thread.page.close();
});
