import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { find, levelOf, press, setLevel, shows } from '../support/journey-screen.ts';

// Two browsers of one person, each with a store of its own. What the vendor's service would carry from one account's
// browser to the next is carried here by hand, from `storage.sync` to `storage.sync`.

const journeys: Journey[] = [];

beforeAll(async () => {
  journeys.push(await startJourney('chromium'), await startJourney('chromium'));
});
afterAll(() => Promise.all(journeys.map((journey) => journey.close())));

const browserOf = (which: 0 | 1): Journey => {
  const journey = journeys[which];
  if (!journey) throw new Error('It has not started.');
  return journey;
};
const open = (which: 0 | 1) => browserOf(which).open(OPTIONS);

async function synced(which: 0 | 1): Promise<Record<string, unknown>> {
  const page = await open(which);
  const all = await page.evaluate(() => chrome.storage.sync.get(null));
  await page.close();
  return all;
}

/** What the service does when it has something new. */
async function carry(from: 0 | 1, to: 0 | 1): Promise<void> {
  const all = await synced(from);
  const page = await open(to);
  await page.evaluate((items) => chrome.storage.sync.set(items), all);
  await page.close();
}

const LINE = 'Led the labelling of 40,000 claims';

test('off, nothing reaches the browser’s sync', async () => {
  const page = await open(0);
  expect(await (await find(page, 'switch', 'Keep my levels in sync')).evaluate((it) => it.ariaChecked)).toBe('false');
  await setLevel(page, 'Data labelling', 'Have led');
  await press(page, 'button', 'Add a line that shows it : Data labelling');
  await (await find(page, 'textbox', 'What shows Data labelling, line 1')).type(LINE);
  await page.keyboard.press('Tab');
  await shows(page, /^Saved$/m);
  expect(await synced(0)).toEqual({});
  await page.close();
});

test('on, levels travel and lines do not', async () => {
  for (const which of [0, 1] as const) {
    const page = await open(which);
    await press(page, 'switch', 'Keep my levels in sync');
    await shows(page, /In sync since/);
    await page.close();
  }
  expect(JSON.stringify(await synced(0))).toContain('"data-labelling":[3,null,');
  expect(JSON.stringify(await synced(0))).not.toContain('claims');
  const other = await open(1);
  await carry(0, 1);
  await expect.poll(() => levelOf(other, 'Data labelling')).toBe('Have led');
  await other.close();
});

test('of two browsers that say different things the later counts in both, and the lines stay', async () => {
  const first = await open(0);
  await setLevel(first, 'Data analysis', 'Have led');
  await shows(first, /^Saved$/m);
  const second = await open(1);
  await setLevel(second, 'Data analysis', 'Learning');
  await setLevel(second, 'Data labelling', 'Have done');
  await shows(second, /^Saved$/m);
  await expect.poll(async () => JSON.stringify(await synced(1))).toContain('"data-labelling":[2,null,');
  await carry(1, 0);
  await expect.poll(() => levelOf(first, 'Data labelling')).toBe('Have done');
  expect(await levelOf(first, 'Data analysis')).toBe('Learning');
  const line = await find(first, 'textbox', 'What shows Data labelling, line 1');
  expect(await line.evaluate((field) => Reflect.get(field, 'value'))).toBe(LINE);
  await carry(0, 1);
  expect(await levelOf(second, 'Data analysis')).toBe('Learning');
  expect(await synced(0)).toEqual(await synced(1));
});

test('the synced copy can be deleted, and the profile stays', async () => {
  const page = await open(0);
  await press(page, 'button', 'Switch it off and delete the synced copy');
  await shows(page, /The synced copy was deleted/);
  expect(await synced(0)).toEqual({});
  expect(await levelOf(page, 'Data labelling')).toBe('Have done');
});

test('Firefox hands over the same, and nothing before it is switched on', async () => {
  const firefox = await startJourney('firefox');
  journeys.push(firefox);
  const page = await firefox.open(OPTIONS);
  const account = () => page.evaluate(() => chrome.storage.sync.get(null));
  await setLevel(page, 'Data labelling', 'Have led');
  await shows(page, /^Saved$/m);
  expect(await account()).toEqual({});
  await press(page, 'switch', 'Keep my levels in sync');
  await shows(page, /In sync since/);
  expect(JSON.stringify(await account())).toContain('"data-labelling":[3,null,');
});
