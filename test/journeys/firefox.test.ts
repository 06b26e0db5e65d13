import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_BOARD, demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { downloaded } from '../support/journey-download.ts';
import { markedWords, marksArePainted, marksOn, treeOf, watchTree } from '../support/journey-marks.ts';
import { levelOf, press, setLevel, shows, words } from '../support/journey-screen.ts';
import { stillDemoSite, type Visit, visit } from '../support/journey-site.ts';

// The same in Firefox, in short. The background ends after a second of idleness, so every step wakes it anew.

const IDLE = 1_000;
const [claims, billing] = demoPostings;

let journey: Journey;
let posting: Visit;
let popup: Page;

beforeAll(async () => {
  journey = await startJourney('firefox', { preferences: { 'extensions.background.idle.timeout': IDLE } });
  posting = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite, watchTree);
});
afterAll(() => journey?.close());

const untilIdle = () => new Promise((resolve) => setTimeout(resolve, 2 * IDLE));

test('the page is marked and not changed', async () => {
  await marksArePainted(posting.page);
  const marks = await marksOn(posting.page);
  expect(marks['mark-product-duty']).toBeGreaterThan(0);
  expect(marks['mark-models-negated']).toBeGreaterThan(0);
  expect(await treeOf(posting.page)).toEqual({ changes: [], sameHtml: true });
  expect(posting.troubles).toEqual([]);
  expect(posting.strays).toEqual([]);
});

test('the popup compares, and a level counts at once', async () => {
  await untilIdle();
  popup = await journey.openPopup(posting.page);
  await press(popup, 'button', 'Start from a sample profile');
  const [, brings = ''] = /you bring (\d+)/.exec(await shows(popup, /you bring \d+/)) ?? [];
  await setLevel(popup, 'Data labelling', 'Have led');
  await shows(popup, new RegExp(`you bring ${Number(brings) + 1}\\b`));
});

test('it is saved and exported', async () => {
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  const library = await journey.open(LIBRARY);
  await library.bringToFront();
  expect(await shows(library, /1 saved posting/)).toContain('Senior Product Manager, Claims');
  await press(library, 'button', 'Export all listed');
  await press(library, 'menuitem', 'Spreadsheet (CSV)');
  const { text } = await downloaded(journey, 'csv');
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => row.Title)).toEqual(['Senior Product Manager, Claims']);
  await library.close();
});

test('the list shows by its titles what was read and saved', async () => {
  await untilIdle();
  await posting.page.bringToFront();
  await posting.page.goto(DEMO_BOARD);
  await marksArePainted(posting.page);
  expect(await marksOn(posting.page)).toMatchObject({ 'mark-title-saved': 1 });
  expect(await markedWords(posting.page)).toEqual(Array(2).fill('Senior Product Manager, Claims'));
  expect(await treeOf(posting.page)).toEqual({ changes: [], sameHtml: true });
  const list = await journey.openPopup(posting.page);
  expect(await shows(list, /1 of them read/)).toContain('Saved today');
  await list.close();
});

test('after the background has ended the next page is read, and all is still there', async () => {
  await untilIdle();
  await posting.page.bringToFront();
  await posting.page.goto(billing ? demoAddress(billing) : '');
  await marksArePainted(posting.page);
  const next = await journey.openPopup(posting.page);
  expect(await shows(next, /you bring \d+/)).toContain('Product Manager, Billing');
  await next.close();
  const options = await journey.open(OPTIONS);
  await options.bringToFront();
  expect(await levelOf(options, 'Data labelling')).toBe('Have led');
  expect(await words(options)).toContain('15 of 26');
  await options.close();
});
