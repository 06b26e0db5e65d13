import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCorrections } from '../../src/core/correction-file.ts';
import { createProfile } from '../../src/core/profile.ts';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, OPTIONS, PATIENCE, startJourney } from '../support/journey-browser.ts';
import { downloaded } from '../support/journey-download.ts';
import { markedWords, marksArePainted } from '../support/journey-marks.ts';
import { press, settled, shows, words } from '../support/journey-screen.ts';
import { stillDemoSite, type Visit, visit } from '../support/journey-site.ts';
import { chooseFile } from '../support/journey-upload.ts';

// Why a tag is there, and what becomes of the user's word on it: everywhere at once, kept, taken back, taken along.

const CARD = '[data-finding="compute-capacity"]';

let journey: Journey;
let posting: Visit;
let popup: Page;
let options: Page;
let asked: number;
let badge: number;
let exported: string;

beforeAll(async () => {
  journey = await startJourney('chromium');
});
afterAll(() => journey?.close());

/** What the toolbar button says of the posting's tab. */
async function badgeNow(): Promise<number> {
  const text = await popup.evaluate(() =>
    chrome.action.getBadgeText({ tabId: Number(new URLSearchParams(location.search).get('tab')) }),
  );
  return Number(text);
}

const askedNow = async (): Promise<number> => Number(/asks (\d+)/.exec(await words(popup))?.[1]);
const isMarked = async (): Promise<boolean> => (await markedWords(posting.page)).some((text) => text.includes('GPU'));
const hasCard = async (): Promise<boolean> => (await popup.$(CARD)) !== null;

/** Clicks a button of the card by its first words. */
async function pressOnCard(name: string, page = popup): Promise<void> {
  const button = await page.waitForSelector(`${CARD} ::-p-text(${name})`, { timeout: PATIENCE });
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button?.click();
}

/** Everything that speaks of the posting says the same: with the tag, or without it. */
async function everywhere(tagged: boolean): Promise<void> {
  await expect.poll(hasCard).toBe(tagged);
  await expect.poll(isMarked).toBe(tagged);
  await expect.poll(badgeNow).toBe(tagged ? badge : badge - 1);
  await expect.poll(askedNow).toBe(tagged ? asked : asked - 1);
}

test('a database of the first version keeps what it holds and takes corrections', async () => {
  options = await journey.open(OPTIONS);
  await options.evaluate(
    (profile) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('rolelight');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => {
          const opening = indexedDB.open('rolelight', 1);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('library');
            opening.result.createObjectStore('profile').put(profile, 'mine');
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    {
      ...createProfile('Kept over the upgrade'),
      skills: { 'data-analysis': { level: 'led', years: 3, evidence: [] } },
    },
  );
  await options.reload();
  await shows(options, /1 of \d+: 1 have led\./);
  await shows(options, /Nothing yet\. “Why\?” at each line/);
  const databases = await options.evaluate(() => indexedDB.databases());
  expect(databases.find(({ name }) => name === 'rolelight')?.version).toBe(3);
});

test('every line says why, in the posting’s words', async () => {
  const [claims] = demoPostings;
  posting = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
  await marksArePainted(posting.page);
  popup = await journey.openPopupPage(posting.page);
  await shows(popup, /you bring \d+/);
  [asked, badge] = [await askedNow(), await badgeNow()];
  expect(badge).toBeGreaterThan(3);
  await everywhere(true);
  await pressOnCard('Why?');
  const why = await shows(popup, /Found by/);
  expect(why).toMatch(/because of “Plan”/);
  expect(why).toMatch(/under “What you will do”, in a line about the duties/);
});

test('a tag called wrong goes from popup, badge and page at once, and comes back by one click', async () => {
  await pressOnCard('Wrong tag?');
  await shows(popup, /Taken out: “[^”]*GPU[^”]*”/);
  await everywhere(false);
  expect(await words(popup)).toContain('1 tag taken out by you');
  // The button that was pressed is gone, so the keyboard is led to the way back.
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await settled(popup);
  await press(popup, 'button', 'Undo');
  await everywhere(true);
  await expect.poll(() => words(popup)).not.toContain('taken out by you');
});

test('it stays out when the page is loaded again, and leaves no trace of itself there', async () => {
  await pressOnCard('Why?');
  await pressOnCard('Wrong tag?');
  await everywhere(false);
  await posting.page.reload();
  await marksArePainted(posting.page);
  await everywhere(false);
  expect(posting.troubles).toEqual([]);
});

test('it is out of what is saved and exported, which say so', async () => {
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await press(popup, 'button', 'Export');
  await press(popup, 'menuitem', 'Everything (JSON)');
  const { postings } = JSON.parse((await downloaded(journey, 'json')).text);
  const { tags, corrections } = postings[0].reading;
  expect(tags.map(({ id }: { id: string }) => id)).not.toContain('compute-capacity');
  expect(tags[0].cue).toMatchObject({ rule: expect.any(String), zone: expect.any(String) });
  expect(corrections).toMatchObject([{ verdict: 'wrong', tag: { id: 'compute-capacity', cue: { zone: 'duty' } } }]);
  const library = await journey.open(LIBRARY);
  await shows(library, new RegExp(`asks ${asked - 1} · you bring`));
  await library.close();
});

test('the list goes out as a file, and deleting it brings every tag back at once', async () => {
  await options.bringToFront();
  await shows(options, /1 correction: 1 called wrong and taken out, 0 called right/);
  await press(options, 'button', 'Export corrections');
  exported = (await downloaded(journey, 'json')).text;
  expect(parseCorrections(exported)).toMatchObject([
    { verdict: 'wrong', tag: { id: 'compute-capacity' }, posting: { title: 'Senior Product Manager, Claims' } },
  ]);
  await press(options, 'button', 'Delete all corrections');
  await shows(options, /1 correction deleted/);
  await expect.poll(isMarked).toBe(true);
  await expect.poll(badgeNow).toBe(badge);
  const library = await journey.open(LIBRARY);
  await shows(library, new RegExp(`asks ${asked} · you bring`));
  await library.close();
});

test('the file comes back after a look at what it would change, and is refused where it is broken', async () => {
  await options.bringToFront();
  const importFile = (name: string, text: string): Promise<void> => chooseFile(journey, options, name, text, '.import');
  await importFile('broken.json', exported.slice(0, 200));
  await shows(options, /not JSON.*Nothing was changed/);
  await importFile('corrections.json', exported);
  await shows(options, /1 added, 0 that say the opposite/);
  expect(await isMarked()).toBe(true);
  await press(options, 'button', 'Take them in');
  await shows(options, /1 correction taken in/);
  await expect.poll(isMarked).toBe(false);
  await expect.poll(badgeNow).toBe(badge - 1);
});

test('in the library the same can be said and taken back, and the page follows', async () => {
  const library = await journey.open(LIBRARY);
  await press(library, 'link', 'Senior Product Manager, Claims');
  await shows(library, /1 tag taken out by you/);
  await settled(library);
  await press(library, 'button', 'undo');
  await library.waitForSelector(CARD, { timeout: PATIENCE });
  await expect.poll(isMarked).toBe(true);
  await pressOnCard('Why?', library);
  await pressOnCard('Wrong tag?', library);
  await shows(library, /Taken out: “/);
  await expect.poll(() => library.$(CARD)).toBeNull();
  await expect.poll(isMarked).toBe(false);
  await press(library, 'button', 'Undo');
  await library.waitForSelector(CARD, { timeout: PATIENCE });
  await expect.poll(isMarked).toBe(true);
});
