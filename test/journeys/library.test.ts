import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VERDICT_LABELS } from '../../src/core/reading.ts';
import { parseSavedPosting } from '../../src/core/saved-posting.ts';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, startJourney } from '../support/journey-browser.ts';
import { downloaded } from '../support/journey-download.ts';
import { choose, find, press, shows, words } from '../support/journey-screen.ts';
import { type Site, stillDemoSite, visit } from '../support/journey-site.ts';

// Three saved postings: found again, noted, exported, deleted and brought back. One of them wishes the reader ill.

const FORMULA = '=HYPERLINK("https://stray.example/","Manager")';
const HOSTILE = '&lt;script&gt;window.ran = true&lt;/script&gt;&lt;img src="https://stray.example/x.png"&gt;';

const site: Site = (url) =>
  stillDemoSite(url)
    ?.replaceAll('AI Innovation Manager', FORMULA.replaceAll('"', '&quot;'))
    .replace(
      '<li>Invite speakers',
      `<li>${HOSTILE} [click](https://stray.example/) ==loud==</li><li>Invite speakers`,
    ) ?? null;

const CLAIMS = 'Senior Product Manager, Claims';
const BILLING = 'Product Manager, Billing';

let journey: Journey;
let library: Page;

beforeAll(async () => {
  journey = await startJourney('chromium');
  for (const posting of demoPostings.slice(0, 3)) {
    const { page } = await visit(journey.driver, demoAddress(posting), site);
    const popup = await journey.openPopup(page);
    await press(popup, 'button', 'Save');
    await shows(popup, /Saved to your library/);
    await popup.close();
    await page.close();
  }
  library = await journey.open(LIBRARY);
  await shows(library, /3 saved postings/);
});
afterAll(() => journey?.close());

const SEARCH = 'Search title, company, text and notes';

/** The titles in the list, in their order. */
const listed = (): Promise<string[]> =>
  library.$$eval('main li a', (links) => links.map((link) => link.textContent ?? ''));

async function searchFor(text: string): Promise<void> {
  const box = await find(library, 'searchbox', SEARCH);
  await box.evaluate((element) => element instanceof HTMLInputElement && element.select());
  await box.press('Backspace');
  await box.type(text);
}

async function exported(format: string, ending: string) {
  await press(library, 'button', 'Export all listed');
  await press(library, 'menuitem', format);
  return downloaded(journey, ending);
}

test('words, verdict, competency and status find saved postings', async () => {
  expect((await listed()).sort()).toEqual([FORMULA, BILLING, CLAIMS]);
  await searchFor('invoices');
  await expect.poll(listed).toEqual([BILLING]);
  await searchFor('nothing like this');
  await shows(library, /No saved posting is like that/);
  await press(library, 'button', 'Show all');
  await expect.poll(async () => (await listed()).length).toBe(3);
  await choose(library, 'Asks for', 'Data labelling');
  await expect.poll(listed).toEqual([CLAIMS]);
  await choose(library, 'Asks for', 'Asks for: all');
  await choose(library, 'Verdict', VERDICT_LABELS.hidden);
  await expect.poll(listed).toEqual([CLAIMS]);
  await choose(library, 'Verdict', 'Verdict: all');
  await choose(library, 'Order', 'By title');
  await expect.poll(listed).toEqual([FORMULA, BILLING, CLAIMS]);
});

test('a note and a status stay, and saving again leaves them', async () => {
  await choose(library, `Status of ${BILLING}`, 'Interviewing');
  const link = await find(library, 'link', BILLING);
  await link.click();
  const note = await find(library, 'textbox', 'Your note');
  await note.type('Call Ines on Monday <b>early</b>');
  await press(library, 'link', '← All saved postings');
  await shows(library, /Call Ines on Monday <b>early<\/b>/);

  const billing = demoPostings.find(({ title }) => title === BILLING);
  const { page } = await visit(journey.driver, billing ? demoAddress(billing) : '', site);
  const popup = await journey.openPopup(page);
  await press(popup, 'button', 'Saved');
  await shows(popup, /Saved again/);
  await popup.close();
  await page.close();

  await library.reload();
  await shows(library, /3 saved postings/);
  expect(await words(library)).toContain('Call Ines on Monday');
  await choose(library, 'Status', 'Interviewing');
  await expect.poll(listed).toEqual([BILLING]);
  await choose(library, 'Status', 'Status: all');
});

test('the spreadsheet opens with every cell as text', async () => {
  const { name, text } = await exported('Spreadsheet (CSV)', 'csv');
  expect(name).toBe('rolelight-library.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => row.Title).sort()).toEqual([`'${FORMULA}`, BILLING, CLAIMS]);
  for (const cell of data.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const billing = data.find((row) => row.Title === BILLING);
  expect(billing).toMatchObject({ Status: 'interviewing', Note: 'Call Ines on Monday <b>early</b>' });
  expect(billing?.Description).toContain('Own the billing backlog');
});

test('the JSON reads back into the same records', async () => {
  const { text } = await exported('Everything (JSON)', 'json');
  const file: { format: string; postings: unknown[] } = JSON.parse(text);
  expect(file.format).toBe('rolelight-library');
  const read = file.postings.map((value) => parseSavedPosting(value));
  expect(read.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
  const saved = read.flatMap((one) => (one.state === 'read' ? [one.saved] : []));
  expect(saved.map(({ posting }) => posting.title).sort()).toEqual([FORMULA, BILLING, CLAIMS]);
  const claims = saved.find(({ posting }) => posting.title === CLAIMS);
  expect(claims?.reading.tags.length).toBeGreaterThan(10);
  for (const { start, end, quote } of claims?.reading.tags ?? [])
    expect(claims?.posting.description.slice(start, end)).toBe(quote);
});

test('the Markdown has the marks and nothing live from a posting', async () => {
  const { text } = await exported('Notes (Markdown)', 'md');
  expect(text).toContain('==GPU');
  expect(text).toContain('Call Ines on Monday');
  const html = micromark(text);
  expect(html).not.toMatch(/<(?:script|img|b)\b/);
  expect(html).not.toMatch(/href="https:\/\/stray/);
});

test('the page to read shows marks, legend and reasons, runs nothing and asks for nothing', async () => {
  const { name, text } = await exported('Page to read and print (HTML)', 'html');
  const file = join(journey.downloads, name);
  writeFileSync(file, text);
  const page = await journey.driver.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle0' });
  expect(asked).toEqual([pathToFileURL(file).href]);
  const found = await page.evaluate(() => ({
    live: document.querySelectorAll('script, img, iframe, object, embed, form, [onclick], [onerror]').length,
    ran: 'ran' in window,
    strayLinks: [...document.links].filter(({ href }) => href.includes('stray.example')).length,
    articles: document.querySelectorAll('article').length,
    marks: [...document.querySelectorAll('.text mark')].map((mark) => mark.textContent),
    underline: getComputedStyle(document.querySelector('.text mark[data-strength="duty"]') ?? document.body)
      .textDecorationStyle,
  }));
  expect(found).toMatchObject({ live: 0, ran: false, strayLinks: 0, articles: 3, underline: 'solid' });
  expect(found.marks).toContain('GPU');
  const shown = await words(page);
  expect(shown).toContain('it stands under “What you will do”');
  expect(shown).toContain('<script>window.ran = true</script>');
  await page.close();
});

test('selected postings are exported alone; deleted, they can be brought back', async () => {
  await press(library, 'checkbox', `Select ${CLAIMS}`);
  await press(library, 'button', 'Export selected');
  await press(library, 'menuitem', 'Everything (JSON)');
  const { text } = await downloaded(journey, 'json');
  const file: { postings: { posting: { title: string } }[] } = JSON.parse(text);
  expect(file.postings.map(({ posting }) => posting.title)).toEqual([CLAIMS]);

  await press(library, 'button', 'Delete selected');
  await shows(library, /1 posting deleted\./);
  await expect.poll(async () => (await listed()).sort()).toEqual([FORMULA, BILLING]);
  await press(library, 'button', 'Undo');
  await expect.poll(async () => (await listed()).sort()).toEqual([FORMULA, BILLING, CLAIMS]);

  await press(library, 'link', BILLING);
  await press(library, 'button', 'Delete');
  await shows(library, /2 saved postings/);
  await press(library, 'button', 'Undo');
  await shows(library, /3 saved postings/);
  expect(await words(library), 'its note is back too').toContain('Call Ines on Monday');
});
