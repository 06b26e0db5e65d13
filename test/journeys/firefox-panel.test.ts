import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, OPTIONS, PATIENCE, startJourney } from '../support/journey-browser.ts';
import { press, shows } from '../support/journey-screen.ts';
import { stillDemoSite, type Visit, visit } from '../support/journey-site.ts';
import { SPLIT_PANE, splitPaneSite } from '../support/journey-split-pane.ts';

// Firefox's sidebar, which no driver can look into, but another page of the extension can. The background ends after a
// second of idleness.

const IDLE = 1_000;
const [claims, billing] = demoPostings;
const BRIDGES = '4100000901';
const MAPS = '4100000902';

let journey: Journey;
let search: Visit;
/** A page of the extension, from which the sidebar is looked at. */
let helper: Page;

beforeAll(async () => {
  journey = await startJourney('firefox', { preferences: { 'extensions.background.idle.timeout': IDLE } });
  search = await visit(journey.driver, SPLIT_PANE, splitPaneSite);
});
afterAll(() => journey?.close());

const choose = (id: string): Promise<unknown> => search.page.evaluate(`show('${id}')`);

/** All words that the sidebar shows; empty where it is closed. */
const sidebar = (): Promise<string> =>
  helper.evaluate(() => chrome.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '');
const sidebarShows = (pattern: RegExp): Promise<void> => expect.poll(sidebar, { timeout: PATIENCE }).toMatch(pattern);

test('the popup opens the sidebar', async () => {
  const popup = await journey.openPopupPage(search.page);
  await shows(popup, /Principal Product Manager, Agents[\s\S]*asks \d+/);
  await press(popup, 'button', 'Start from a sample profile');
  await shows(popup, /you bring \d+/);
  helper = await journey.open(OPTIONS);
  expect(await sidebar()).toBe('');
  await popup.bringToFront();
  await press(popup, 'button', 'Open beside the page');
  await search.page.bringToFront();
  await sidebarShows(/Principal Product Manager, Agents[\s\S]*you bring \d+/);
});

test('the toolbar’s button has an entry for it too', async () => {
  // Rejects where there is none.
  await helper.evaluate(() => chrome.contextMenus.update('open-beside', { enabled: true }));
});

test('it follows the postings of a list', async () => {
  for (const [id, said, not] of [
    [BRIDGES, 'GPU', 'annotation guidelines'],
    [MAPS, 'annotation guidelines', 'GPU'],
    [BRIDGES, 'GPU', 'annotation guidelines'],
  ] as const) {
    await choose(id);
    await sidebarShows(new RegExp(`Posting ${id}[\\s\\S]*you bring \\d+[\\s\\S]*${said}`));
    expect(await sidebar()).not.toContain(not);
  }
});

test('it follows from tab to tab and from page to page, after the background has ended too', async () => {
  await new Promise((resolve) => setTimeout(resolve, 2 * IDLE));
  const demo = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
  await demo.page.bringToFront();
  await sidebarShows(/Senior Product Manager, Claims[\s\S]*you bring \d+/);
  await demo.page.goto(billing ? demoAddress(billing) : '');
  await sidebarShows(/Product Manager, Billing/);
  await search.page.bringToFront();
  await sidebarShows(/Posting 4100000901/);
  await demo.page.bringToFront();
  await sidebarShows(/Product Manager, Billing/);
  await demo.page.close();
  await search.page.bringToFront();
  await choose(MAPS);
  await sidebarShows(/Posting 4100000902/);
});

test('a tab without a posting says what it is', async () => {
  await helper.bringToFront();
  await sidebarShows(/This page is Rolelight’s own/);
  const blank = await journey.driver.newPage();
  await blank.bringToFront();
  await sidebarShows(/This page (was not|cannot be) read/);
  expect(await sidebar()).not.toContain('Posting 41');
});
