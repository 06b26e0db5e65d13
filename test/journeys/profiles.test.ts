import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProfile, formatProfile } from '../../src/core/profile.ts';
import { withSkill } from '../../src/core/skill.ts';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { watchTree } from '../support/journey-marks.ts';
import { choose, find, levelOf, press, setLevel, shows } from '../support/journey-screen.ts';
import { stillDemoSite, visit } from '../support/journey-site.ts';
import { chooseFile } from '../support/journey-upload.ts';

// Several profiles of one person: the chosen one is edited and compared, and none is lost by a wrong click.

let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await startJourney('chromium');
  page = await journey.open(OPTIONS);
});
afterAll(() => journey?.close());

const profiles = () =>
  page.$$eval('.profile-pills label', (labels) =>
    labels.map((label) => `${label.querySelector('input')?.checked ? '* ' : ''}${label.textContent}`),
  );

async function rename(name: string): Promise<void> {
  const field = await find(page, 'textbox', 'Its name');
  await field.evaluate((input) => input instanceof HTMLInputElement && input.select());
  await field.type(name);
  await page.keyboard.press('Tab');
}

async function chooseProfile(name: string): Promise<void> {
  await (await find(page, 'radio', name)).evaluate((radio) => radio instanceof HTMLElement && radio.click());
  await expect.poll(profiles).toContain(`* ${name}`);
}

test('one is duplicated and named, and what is changed in the copy stays out of the first', async () => {
  await setLevel(page, 'Data labelling', 'Learning');
  await rename('AI PM');
  await shows(page, /^Saved$/m);
  await press(page, 'button', 'Duplicate');
  await expect.poll(profiles).toEqual(['AI PM', '* AI PM, copy']);
  await rename('Data PM');
  await setLevel(page, 'Data labelling', 'Have done');
  await expect.poll(profiles).toEqual(['AI PM', '* Data PM']);
  await chooseProfile('AI PM');
  await expect.poll(() => levelOf(page, 'Data labelling')).toBe('Learning');
  await page.reload();
  await expect.poll(profiles).toEqual(['* AI PM', 'Data PM']);
  await chooseProfile('Data PM');
  await expect.poll(() => levelOf(page, 'Data labelling')).toBe('Have done');
});

test('one that is deleted gives way to its neighbour, and Undo brings it back where it was', async () => {
  await chooseProfile('AI PM');
  await press(page, 'button', 'Delete');
  await shows(page, /“AI PM” was deleted\./);
  await expect.poll(() => levelOf(page, 'Data labelling')).toBe('Have done');
  await press(page, 'button', 'Undo');
  await expect.poll(profiles).toEqual(['* AI PM', 'Data PM']);
  expect(await levelOf(page, 'Data labelling')).toBe('Learning');
});

test('a message over the foot covers nothing that has the focus', async () => {
  await press(page, 'button', 'Delete');
  await shows(page, /was deleted\./);
  await (await find(page, 'searchbox', 'Find a competency')).focus();
  const covered: unknown[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    covered.push(
      await page.evaluate(() => {
        const { bottom } = document.activeElement?.getBoundingClientRect() ?? { bottom: 0 };
        const top = document.querySelector('.notice')?.getBoundingClientRect().top ?? 0;
        return bottom > top && document.activeElement?.closest('.notice') === null;
      }),
    );
  }
  expect(covered).not.toContain(true);
  await press(page, 'button', 'Undo');
});

test('the popup compares with the one that is chosen there', async () => {
  const [claims] = demoPostings;
  const posting = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite, watchTree);
  const popup = await journey.openPopup(posting.page);
  const compareWith = async (name: string): Promise<void> => {
    await choose(popup, 'Compared with', name);
    // Having done it meets what is asked, learning it does not.
    await shows(popup, name === 'AI PM' ? /you bring 0\b/ : /you bring 1\b/);
  };
  await compareWith('Data PM');
  await compareWith('AI PM');
  await popup.close();
  await posting.page.close();
  await expect.poll(profiles).toEqual(['* AI PM', 'Data PM']);
});

test('what was done in a popup that was closed in the click shows in a page that is open', async () => {
  // All that such a popup leaves behind: its note.
  await page.evaluate(async () => {
    const at = Date.now();
    const edit = { edit: 'name', of: null, name: 'Named in the popup' };
    await chrome.storage.session.set({ [`edit/${String(at).padStart(15, '0')}-000001-closed`]: { at, edit } });
  });
  await expect.poll(profiles).toEqual(['* Named in the popup', 'Data PM']);
  await rename('AI PM');
  await expect.poll(profiles).toEqual(['* AI PM', 'Data PM']);
});

test('Undo takes back what it speaks of, whatever was done since, here or in another tab', async () => {
  const coming = formatProfile(withSkill(createProfile('Coming'), 'data-quality', { level: 'led' }));
  await chooseFile(journey, page, 'coming.json', coming);
  await press(page, 'button', 'Replace my profile');
  await expect.poll(profiles).toEqual(['* Coming', 'Data PM']);
  const other = await journey.open(OPTIONS);
  await setLevel(other, 'Model metrics and evaluation', 'Have led');
  await shows(other, /^Saved$/m);
  await other.close();
  await page.bringToFront();
  await expect.poll(() => levelOf(page, 'Model metrics and evaluation')).toBe('Have led');
  await chooseProfile('Data PM');
  await press(page, 'button', 'Undo');
  await expect.poll(profiles).toEqual(['* AI PM', 'Data PM']);
  expect(await levelOf(page, 'Data labelling')).toBe('Learning');
  expect(await levelOf(page, 'Data preparation and quality')).toBeNull();
  expect(await levelOf(page, 'Model metrics and evaluation')).toBe('Have led');
  await chooseProfile('Data PM');
  await expect.poll(() => levelOf(page, 'Data labelling')).toBe('Have done');
});

test('a new one is empty, and the last one can go too', async () => {
  await press(page, 'button', 'New profile');
  await expect.poll(profiles).toEqual(['AI PM', 'Data PM', '* New profile']);
  expect(await levelOf(page, 'Data labelling')).toBeNull();
  for (let left = 3; left > 0; left--) await press(page, 'button', 'Delete');
  await shows(page, /Start from/);
  expect(await page.$('.profile-list')).toBeNull();
});
