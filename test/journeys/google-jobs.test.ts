import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { agreeTo } from '../support/journey-permission.ts';
import { find, press, shows } from '../support/journey-screen.ts';
import { fixture, type Visit, visit } from '../support/journey-site.ts';

// A board on a site that is used for much besides jobs: it waits for the user, and then starts where it is.

const panel = fixture('google-jobs-panel');

let journey: Journey;
let search: Visit;

beforeAll(async () => {
  journey = await startJourney('chromium');
  search = await visit(journey.driver, panel.url, (url) => (url === panel.url ? panel.html : null));
});
afterAll(() => journey?.close());

test('a click reads the panel, and the switch asks for the site and starts in its search alone', async () => {
  await agreeTo(journey, 'https://www.google.com/*');
  const popup = await journey.openPopup(search.page);
  await find(popup, 'switch', 'Always on this site');
  await press(popup, 'switch', 'Always on this site');
  await shows(popup, /www\.google\.com\s+is read by itself/);
  await popup.close();
  const options = await journey.open(OPTIONS);
  const registered = () => options.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(registered).toMatchObject([{ matches: ['https://www.google.com/search*'] }]);
  await press(options, 'button', 'Remove www.google.com');
  await expect.poll(registered).toEqual([]);
  const origins = (await options.evaluate(() => chrome.permissions.getAll())).origins ?? [];
  expect(origins).not.toContain('https://www.google.com/*');
  // What the manifest itself names there stays.
  expect(origins.some((origin) => origin.startsWith('https://www.google.com/about/careers/'))).toBe(true);
  await options.close();
});
