import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { levelOf, press, setLevel, shows, words } from '../support/journey-screen.ts';
import { stillDemoSite, type Visit, visit } from '../support/journey-site.ts';

// The browser gives the extension no more room: what was saved stays, and a sentence says what was not.

/** Chromium leaves whoever has this permission out of the quota that a test can set. */
function withoutUnlimitedStorage(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
}

/** In bytes. */
const QUOTA = 2_000_000;

let journey: Journey;
let options: Page;
let posting: Visit;
const [claims, billing] = demoPostings;

beforeAll(async () => {
  journey = await startJourney('chromium', { alter: withoutUnlimitedStorage });
  options = await journey.open(OPTIONS);
  // Chromium asks for the quota at the first write and then keeps count by itself, so it is set before.
  const session = await options.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin: journey.base.replace(/\/$/, ''), quotaSize: QUOTA });
  posting = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
});
afterAll(() => journey?.close());

/** Takes all the room that is left, down to the last hundred bytes. */
async function fill(): Promise<void> {
  await options.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('filler');
      opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('filler', 'readwrite');
        transaction.objectStore('filler').add(new Uint8Array(size));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (const size of [100_000, 10_000, 1_000, 100]) while (await put(size));
    database.close();
  });
}

/** Gives the room back. */
async function empty(): Promise<void> {
  await options.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('filler');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

test('before, a posting and a level are saved', async () => {
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await popup.close();
  // A page behind others draws nothing, and could not be clicked.
  await options.bringToFront();
  await setLevel(options, 'Data labelling', 'Have done');
  await shows(options, /^Saved$/m);
});

test('on a full disk saving says what happened, and nothing that was saved is lost', async () => {
  await fill();
  await posting.page.goto(billing ? demoAddress(billing) : '');
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'button', 'Save');
  const said = await shows(popup, /This was not saved: the disk is full/);
  expect(said).toContain('Nothing that was saved before is lost. Free some space, then try again.');
  await popup.close();
  const library = await journey.open(LIBRARY);
  expect(await shows(library, /1 saved posting/)).toContain('Senior Product Manager, Claims');
  await library.close();
});

test('a level that could not be stored is not shown as stored', async () => {
  await options.bringToFront();
  await setLevel(options, 'Data labelling', 'Have led');
  expect(await shows(options, /^Not saved$/m)).toMatch(/This was not saved: the disk is full/);
  await options.reload();
  await shows(options, /Data labelling/);
  expect(await levelOf(options, 'Data labelling')).toBe('Have done');
});

test('with room again, the same click saves', async () => {
  await empty();
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await popup.close();
  const library = await journey.open(LIBRARY);
  await shows(library, /2 saved postings/);
  expect(await words(library)).toContain('Product Manager, Billing');
  await library.close();
});

test('a deleted profile that finds no room to come back can still be brought back', async () => {
  await options.bringToFront();
  await press(options, 'button', 'Delete');
  await shows(options, /was deleted\./);
  await fill();
  await press(options, 'button', 'Undo');
  await shows(options, /This was not saved: the disk is full/);
  await empty();
  await press(options, 'button', 'Undo');
  await expect.poll(() => levelOf(options, 'Data labelling')).toBe('Have done');
});

test('nothing of it reached the page', () => {
  expect(posting.troubles).toEqual([]);
  expect(posting.strays).toEqual([]);
});
