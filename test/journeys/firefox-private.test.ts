import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_BOARD, demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { marksArePainted, marksOn } from '../support/journey-marks.ts';
import { press, shows } from '../support/journey-screen.ts';
import { stillDemoSite, visit } from '../support/journey-site.ts';

// A Firefox that is private for good gives extensions no IndexedDB: profile and library sit elsewhere, and work.

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney('firefox', { preferences: { 'browser.privatebrowsing.autostart': true } });
  // Again, with the user's leave for private windows, which puppeteer has no word for.
  const connection: unknown = Reflect.get(journey.driver, 'connection');
  if (typeof connection !== 'object' || connection === null) throw new Error('puppeteer hides its connection.');
  const send: unknown = Reflect.get(connection, 'send');
  if (typeof send !== 'function') throw new Error('puppeteer hides its connection.');
  await send.call(connection, 'webExtension.install', {
    extensionData: { type: 'path', path: join(journey.downloads, '..', 'extension') },
    'moz:allowPrivateBrowsing': true,
  });
});
afterAll(() => journey?.close());

test('profile and library work without IndexedDB', async () => {
  const [claims] = demoPostings;
  const { page } = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
  await marksArePainted(page);
  const popup = await journey.openPopup(page);
  const refused = await popup.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('any');
        opening.onsuccess = () => resolve('opened');
        opening.onerror = () => resolve(String(opening.error?.name));
      }),
  );
  expect(refused).toBe('InvalidStateError');
  await press(popup, 'button', 'Start from a sample profile');
  await shows(popup, /you bring \d+/);
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await popup.close();
  const library = await journey.open(LIBRARY);
  await library.bringToFront();
  const shown = await shows(library, /1 saved posting/);
  expect(shown).toContain('Senior Product Manager, Claims');
  expect(shown).toMatch(/you bring \d+/);
  await library.close();
});

test('of what is opened in private nothing is noted, and a list is told nothing', async () => {
  const options = await journey.open(OPTIONS);
  await options.bringToFront();
  await shows(options, /None is noted now/);
  await options.close();
  const { page } = await visit(journey.driver, DEMO_BOARD, stillDemoSite);
  const popup = await journey.openPopup(page);
  await shows(popup, /5 postings listed, none of them read yet/);
  await shows(popup, /In a private window nothing is remembered/);
  expect(await marksOn(page)).toEqual({});
});
