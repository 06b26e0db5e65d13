import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProfile, formatProfile, LONGEST_NAME } from '../../src/core/profile.ts';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { marksArePainted, marksOn } from '../support/journey-marks.ts';
import { measured } from '../support/journey-measure.ts';
import { find, press, settled, shows, words } from '../support/journey-screen.ts';
import { demoSite, type Site, stillDemoSite, type Visit, visit } from '../support/journey-site.ts';
import { chooseFile } from '../support/journey-upload.ts';

// Pages as they should not be, and a site that no board of ours names: a clear sentence, and a silent console.

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney('chromium');
});
afterAll(() => journey?.close());

const addressOf = (title: RegExp): string => {
  const posting = demoPostings.find((each) => title.test(each.title));
  if (!posting) throw new Error(`The demonstration has no ${title}.`);
  return demoAddress(posting);
};
const CLAIMS = addressOf(/Claims/);

/** The demonstration's page with another description. */
const withDescription =
  (description: string): Site =>
  (url) => {
    const html = stillDemoSite(url);
    const begin = html?.indexOf('<div class="job__description body">') ?? -1;
    const end = html?.indexOf('<div class="job__pay-ranges">') ?? -1;
    if (html === null || begin === -1 || end === -1) return html;
    return `${html.slice(0, begin)}<div class="job__description body">${description}</div>${html.slice(end)}`;
  };

const isQuiet = ({ troubles, strays }: Visit): void => {
  expect(troubles).toEqual([]);
  expect(strays).toEqual([]);
};

test('a site that no board names is left alone until the button is clicked there', async () => {
  const posting = `{"@context": "https://schema.org", "@type": "JobPosting", "title": "Head of Soup",
    "hiringOrganization": {"name": "Kestrel Foods"}, "description": "<p>Your tasks</p><ul><li>Plan GPU capacity for our forecasts</li><li>Own the roadmap of our large language model assistant</li></ul>"}`;
  const html = `<!doctype html><html lang="en"><head><title>Head of Soup</title><script type="application/ld+json">${posting}</script></head>
    <body><main><h1>Head of Soup</h1><p>Your tasks</p><ul><li>Plan GPU capacity for our forecasts</li>
    <li>Own the roadmap of our large language model assistant</li></ul></main></body></html>`;
  const place = 'https://careers.kestrelfoods.example/soup';
  const site = await visit(journey.driver, place, (url) => (url === place ? html : null));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await marksOn(site.page)).toEqual({});
  const popup = await journey.openPopup(site.page);
  expect(await shows(popup, /asks \d+/)).toContain('Kestrel Foods');
  await marksArePainted(site.page);
  await popup.close();
  isQuiet(site);
  await site.page.close();
});

test('malformed JSON-LD is no posting, and a text can be checked instead', async () => {
  const place = 'https://careers.kestrelfoods.example/broken';
  const html = `<!doctype html><title>Head of Soup</title><script type="application/ld+json">{"@type": "JobPosting", "title": [}</script>
    <script type="application/ld+json">{"@type": "JobPosting", "title": {"@type": 7}, "description": null}</script><h1>Head of Soup</h1>`;
  const site = await visit(journey.driver, place, (url) => (url === place ? html : null));
  const popup = await journey.openPopup(site.page);
  await shows(popup, /No posting on this page/);
  await press(popup, 'button', 'Check a text instead');
  await find(popup, 'textbox', 'The posting’s text');
  await popup.close();
  isQuiet(site);
  await site.page.close();
});

test('an empty description is waited for, then said to be unreadable', async () => {
  const site = await visit(journey.driver, CLAIMS, withDescription(''));
  const popup = await journey.openPopup(site.page);
  await shows(popup, /The posting is still loading/);
  await shows(popup, /This posting on Greenhouse could not be read/);
  await find(popup, 'button', 'Check selected text');
  await popup.close();
  isQuiet(site);
  await site.page.close();
});

test('a description of more than a million characters is read as far as said, saved and listed', async () => {
  const line =
    '<li>Plan GPU capacity with engineering and write down what was agreed with everyone in the room.</li>\n';
  const long = `<h3>What you will do</h3><ul>${line.repeat(12_000)}</ul>`;
  const site = await visit(journey.driver, CLAIMS, withDescription(long));
  const begin = performance.now();
  const popup = await journey.openPopup(site.page);
  await shows(popup, /This posting is longer than 1,000,000 characters/);
  expect(await shows(popup, /asks \d+/)).toContain('Plan GPU capacity');
  measured('a description of 1 MB, from the click to the comparison', `${(performance.now() - begin).toFixed(0)} ms`);
  await marksArePainted(site.page);
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await popup.close();
  const library = await journey.open(LIBRARY);
  await shows(library, /1 saved posting/);
  await press(library, 'link', 'Senior Product Manager, Claims');
  await shows(library, /longer than 1,000,000/);
  await library.close();
  isQuiet(site);
  await site.page.close();
});

test('a posting in German is said to be German, and not tagged', async () => {
  const site = await visit(journey.driver, addressOf(/Produktmanager/), demoSite);
  const popup = await journey.openPopup(site.page);
  expect(await shows(popup, /This posting is in German/)).toContain('nothing in it was looked for');
  expect(await words(popup)).not.toMatch(/asks \d/);
  expect(await marksOn(site.page)).toEqual({});
  await press(popup, 'tab', 'Facts');
  await shows(popup, /German/);
  await popup.close();
  isQuiet(site);
  await site.page.close();
});

test('a page of the browser itself is said to be closed to extensions', async () => {
  const page = await journey.driver.newPage();
  await page.goto('chrome://version');
  const popup = await journey.openPopup(page);
  await shows(popup, /belongs to the browser/);
  await popup.close();
  await page.close();
});

test('a profile and a CV full of markup, and of words without a place to break, are shown as they are', async () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const long = 'W'.repeat(LONGEST_NAME);
  const options = await journey.open(OPTIONS);
  const troubles: string[] = [];
  options.on('console', (message) => troubles.push(message.text()));
  options.on('pageerror', (error) => troubles.push(String(error)));
  options.on('dialog', (dialog) => void dialog.dismiss().then(() => troubles.push('a dialog')));
  const fits = async (): Promise<void> => {
    for (const width of [1280, 320]) {
      await options.setViewport({ width, height: 900 });
      await settled(options);
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await options.setViewport({ width: 1280, height: 900 });
  };
  const evidence = [markup, 'x'.repeat(2_000), '\u202ebackwards'];
  const skill = { level: 'done' as const, years: 2, evidence };
  const skills = { 'data-labelling': skill, ['u'.repeat(80)]: skill, toString: skill };
  await chooseFile(journey, options, 'p.json', formatProfile({ ...createProfile(long), skills }));
  await shows(options, /A profile: W/);
  await fits();
  await press(options, 'button', 'Use this profile');
  await shows(options, /was imported/);
  await fits();
  await press(options, 'button', 'Duplicate');
  await find(options, 'radio', `${long.slice(2)} 2`);
  await fits();
  const line = `- Led the labelling of ${markup.repeat(3)} ${'y'.repeat(1_000)}\n`;
  await chooseFile(
    journey,
    options,
    `${'n'.repeat(200)}.txt`,
    `Experience\n\n${markup}, Tallow\nMay 2019 - May 2023\n${line}`,
  );
  expect(await shows(options, /What “n+\.txt” shows/)).toContain(markup);
  await fits();
  expect(troubles).toEqual([]);
  await options.close();
});
