import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { marksOn } from '../support/journey-marks.ts';
import { measured } from '../support/journey-measure.ts';
import { CAREERS, invented } from '../support/journey-pages.ts';
import { openPanel, panelShown, watchPanel } from '../support/journey-panel.ts';
import { press, setLevel, settled, shows, words } from '../support/journey-screen.ts';
import { stillDemoSite, type Visit, visit } from '../support/journey-site.ts';
import { SPLIT_PANE, splitPaneSite } from '../support/journey-split-pane.ts';

// Beside the page: Chromium's real side panel, opened by a click, while the user goes down a list and from tab to tab.

const [claims, billing] = demoPostings;
const BRIDGES = '4100000901';
const MAPS = '4100000902';

let journey: Journey;
let search: Visit;
let panel: Page;

beforeAll(async () => {
  journey = await startJourney('chromium');
  search = await visit(journey.driver, SPLIT_PANE, splitPaneSite);
  panel = await openPanel(journey, search.page);
});
afterAll(() => journey?.close());

/** Chooses a posting of the list; resolves when the site has drawn it. */
const choose = (id: string): Promise<unknown> => search.page.evaluate(`show('${id}')`);

const chosenTab = (): Promise<string | undefined> =>
  panel.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.textContent ?? undefined);

test('the popup opens it beside the page and closes itself', async () => {
  expect(await shows(panel, /asks \d+/)).toContain('Principal Product Manager, Agents');
  const contexts = () =>
    panel.evaluate(async () => (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType));
  await expect.poll(contexts).not.toContain('POPUP');
  expect(await contexts()).toContain('SIDE_PANEL');
  expect(await panel.$('[aria-label="Open beside the page"]'), 'it stands there already').toBeNull();
});

test('the toolbar’s button has an entry for it too', async () => {
  // Rejects where there is none.
  await panel.evaluate(() => chrome.contextMenus.update('open-beside', { enabled: true }));
});

test('a person goes down the list, and each posting is compared beside it', async () => {
  await press(panel, 'button', 'Start from a sample profile');
  await shows(panel, /you bring \d+/);
  await search.page.bringToFront();
  await search.page.evaluate(() => {
    const box = document.createElement('input');
    document.body.append(box);
    box.focus();
  });
  const ofMaps = 'annotation guidelines';
  await watchPanel(panel, ['GPU', ofMaps]);
  const times: number[] = [];
  for (const [id, said, not] of [
    [BRIDGES, 'GPU', ofMaps],
    [MAPS, ofMaps, 'GPU'],
    [BRIDGES, 'GPU', ofMaps],
    [MAPS, ofMaps, 'GPU'],
  ] as const) {
    await choose(id);
    const drawn = performance.now();
    const shown = await shows(panel, new RegExp(`Posting ${id}[\\s\\S]*you bring \\d+[\\s\\S]*${said}`));
    times.push(performance.now() - drawn);
    expect(shown).not.toContain(not);
  }
  const [, , median = 0] = times.sort((a, b) => a - b);
  measured('panel shows the next posting after its text was drawn, median of 4', `${median.toFixed(0)} ms`);
  expect(median).toBeLessThan(1_500);

  const seen = await panelShown(panel);
  const mixed = seen.filter(
    ({ heading, words: found }) =>
      (heading.includes(BRIDGES) && found.includes(ofMaps)) || (heading.includes(MAPS) && found.includes('GPU')),
  );
  expect(mixed, 'what one asks under the title of another').toEqual([]);
  expect(new Set(seen.map(({ heading }) => heading)).size).toBeGreaterThanOrEqual(3);
  expect(await search.page.evaluate(() => [document.hasFocus(), document.activeElement?.tagName])).toEqual([
    true,
    'INPUT',
  ]);
  expect(await marksOn(search.page), 'the site’s marks wait for the user’s word').toEqual({});
});

test('the view that was chosen stays, and begins at its top', async () => {
  await choose(BRIDGES);
  await shows(panel, /Posting 4100000901/);
  await press(panel, 'tab', 'Prepare');
  await panel.$eval('.popup-body', (body) => body.scrollTo(0, 200));
  await choose(MAPS);
  await shows(panel, /Posting 4100000902/);
  expect(await chosenTab()).toBe('Prepare');
  expect(await panel.$eval('.popup-body', (body) => body.scrollTop)).toBe(0);
  expect(await panel.$eval('.popup > [role="status"]', (said) => said.textContent)).toBe('Posting 4100000902');
  await press(panel, 'tab', 'Match');
});

test('the keys work in it, and Escape does not close it', async () => {
  await panel.keyboard.press('j');
  await expect.poll(() => panel.evaluate(() => document.activeElement?.closest('[data-finding]') !== null)).toBe(true);
  await panel.keyboard.press('s');
  await shows(panel, /Saved to your library/);
  await panel.keyboard.press('Escape');
  await settled(panel);
  await shows(panel, /Posting 4100000902/);
  // News go by themselves; until then they cover what lies below.
  await expect.poll(() => panel.$('.notice')).toBeNull();
});

test('what the user says elsewhere is followed', async () => {
  await shows(panel, /you bring \d+/);
  const [, before = ''] = /you bring (\d+)/.exec(await words(panel)) ?? [];
  const popup = await journey.openPopupPage(search.page);
  await setLevel(popup, 'Data labelling', 'Have led');
  await popup.close();
  await search.page.bringToFront();
  await shows(panel, new RegExp(`you bring ${Number(before) + 1}\\b`));
});

test('a text of one’s own stays while the postings change, until the user goes back', async () => {
  await press(panel, 'tab', 'Check text');
  await panel.type('#check-title', 'From a mail');
  await panel.type('#check-text', 'Responsibilities\nOwn the roadmap of our large language model assistant.\n');
  await choose(BRIDGES);
  await shows(panel, /Posting 4100000901/);
  expect(await panel.$eval('#check-title', (field) => (field instanceof HTMLInputElement ? field.value : ''))).toBe(
    'From a mail',
  );
  await press(panel, 'button', 'Read this text');
  await shows(panel, /From a mail[\s\S]*asks \d+/);
  await choose(MAPS);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await words(panel)).toContain('From a mail');
  await press(panel, 'button', '← Back to the page');
  await shows(panel, /Posting 4100000902/);
});

test('it follows from tab to tab, and a background that has ended wakes for it', async () => {
  const worker = journey.driver.targets().find((target) => target.type() === 'service_worker');
  expect(worker, 'it read the postings, so it is there to be ended').toBeDefined();
  await (await worker?.worker())?.close();
  const demo = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
  await shows(panel, /Senior Product Manager, Claims[\s\S]*you bring \d+/);
  await demo.page.goto(billing ? demoAddress(billing) : '');
  await shows(panel, /Product Manager, Billing/);
  await demo.page.goBack();
  await shows(panel, /Senior Product Manager, Claims/);
  await search.page.bringToFront();
  await shows(panel, /Posting 4100000902[\s\S]*you bring \d+/);
  await demo.page.bringToFront();
  await shows(panel, /Senior Product Manager, Claims/);
  await demo.page.close();
  await shows(panel, /Posting 4100000902/);
});

test('a tab without a posting says what it is', async () => {
  const library = await journey.open(LIBRARY);
  await library.bringToFront();
  expect(await shows(panel, /This page is Rolelight’s own/)).not.toContain('Posting 41');
  await library.close();
  const browserPage = await journey.driver.newPage();
  await browserPage.goto('chrome://version');
  await browserPage.bringToFront();
  await shows(panel, /This page was not read[\s\S]*Pages of the browser itself cannot be read at all/);
  await browserPage.close();
  await shows(panel, /Posting 4100000902/);
});

test('a page of another site is not read by following it, and is shown once the user clicks there', async () => {
  const { page } = await visit(journey.driver, CAREERS, invented);
  await shows(panel, /This page was not read/);
  const popup = await journey.openPopup(page);
  await shows(popup, /Assistant Lead/);
  await popup.close();
  expect(await shows(panel, /Assistant Lead[\s\S]*asks \d+/)).not.toContain('This page was not read');
  await page.close();
  await shows(panel, /Posting 4100000902/);
});

test('each window has a panel of its own, which follows that window', async () => {
  const options = await journey.open(OPTIONS);
  await options.evaluate(async () => void (await chrome.windows.create({ url: 'about:blank', focused: true })));
  await options.close();
  // The browser opens new tabs in the window that was used last.
  const other = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
  const beside = await openPanel(journey, other.page);
  await shows(beside, /Senior Product Manager, Claims/);
  const windows = await Promise.all(
    [panel, beside].map((each) => each.evaluate(async () => (await chrome.windows.getCurrent()).id)),
  );
  expect(new Set(windows).size).toBe(2);
  expect(await words(panel)).toContain('Posting 4100000902');
  await choose(BRIDGES);
  await shows(panel, /Posting 4100000901/);
  expect(await words(beside)).toContain('Senior Product Manager, Claims');
  await other.page.goto(billing ? demoAddress(billing) : '');
  await shows(beside, /Product Manager, Billing/);
  expect(await words(panel)).toContain('Posting 4100000901');
});

test('nothing was said in the page’s console, and nothing was asked of the network', () => {
  expect(search.troubles).toEqual([]);
  expect(search.strays).toEqual([]);
});
