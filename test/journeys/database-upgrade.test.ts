import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_BOARD, demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, startJourney } from '../support/journey-browser.ts';
import { markedWords, marksArePainted } from '../support/journey-marks.ts';
import { shows } from '../support/journey-screen.ts';
import { stillDemoSite, visit } from '../support/journey-site.ts';
import { plainSaved } from '../support/saved.ts';

// Whoever comes from a version without the store of seen postings keeps all, and has it from then on.

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney('chromium');
});
afterAll(() => journey?.close());

test('a database of the version before is upgraded with its records in it', async () => {
  const page = await journey.driver.newPage();
  // A file of the extension that opens no database by itself.
  await page.goto(`${journey.base}manifest.json`);
  const before = await page.evaluate(
    (saved) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('rolelight', 2);
        opening.onupgradeneeded = () => {
          for (const store of ['library', 'profile', 'corrections']) opening.result.createObjectStore(store);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('library', 'readwrite');
          writing.objectStore('library').put(saved, saved.posting.id);
          writing.oncomplete = () => {
            const { version } = opening.result;
            opening.result.close();
            resolve(version);
          };
        };
      }),
    plainSaved(),
  );
  expect(before).toBe(2);
  await page.close();

  const library = await journey.open(LIBRARY);
  expect(await shows(library, /1 saved posting/)).toContain('Product Manager');
  await library.close();

  const [claims] = demoPostings;
  const visited = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
  await marksArePainted(visited.page);
  await visited.page.goto(DEMO_BOARD);
  await marksArePainted(visited.page);
  expect(await markedWords(visited.page)).toContain('Senior Product Manager, Claims');
});
