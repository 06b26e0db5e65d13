import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, startJourney } from '../support/journey-browser.ts';
import { marksArePainted } from '../support/journey-marks.ts';
import { press, shows } from '../support/journey-screen.ts';
import { stillDemoSite, type Visit, visit } from '../support/journey-site.ts';

// The browser ends the background whenever it likes; nobody notices.

let journey: Journey;
let posting: Visit;
const [claims, billing] = demoPostings;

beforeAll(async () => {
  journey = await startJourney('chromium');
  posting = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
  await marksArePainted(posting.page);
  // It read the page, so it is there to be ended.
  expect(journey.driver.targets().some(isWorker)).toBe(true);
});
afterAll(() => journey?.close());

const isWorker = (target: { type(): string; url(): string }): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(journey.base);

/** Ends the background, where it has not ended by itself; a page that was just shown again may have woken it meanwhile. */
async function endWorker(): Promise<void> {
  const isGone = (): boolean => !journey.driver.targets().some(isWorker);
  const end = async (): Promise<boolean> => {
    const target = journey.driver.targets().find(isWorker);
    try {
      await (await target?.worker())?.close();
    } catch {
      // It went while it was asked to.
    }
    return isGone();
  };
  await expect.poll(end, { timeout: 10_000 }).toBe(true);
}

test('a popup that finds the background ended compares and saves all the same', async () => {
  await endWorker();
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'button', 'Start from a sample profile');
  await shows(popup, /you bring \d+/);
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await popup.close();
});

test('the next page wakes it and is marked', async () => {
  await endWorker();
  await posting.page.goto(claims ? demoAddress(claims) : '');
  await marksArePainted(posting.page);
  expect(journey.driver.targets().some(isWorker)).toBe(true);
});

test('what was saved before is there, and more can be saved', async () => {
  await endWorker();
  await posting.page.goto(billing ? demoAddress(billing) : '');
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await popup.close();
  await endWorker();
  const library = await journey.open(LIBRARY);
  const shown = await shows(library, /2 saved postings/);
  expect(shown).toContain('Senior Product Manager, Claims');
  expect(shown).toMatch(/asks \d+ · you bring \d+/);
  await library.close();
});

test('nothing of it reached the page', () => {
  expect(posting.troubles).toEqual([]);
  expect(posting.strays).toEqual([]);
});
