import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseProfile } from '../../src/core/profile.ts';
import { type Journey, OPTIONS, PATIENCE, startJourney } from '../support/journey-browser.ts';
import { downloaded } from '../support/journey-download.ts';
import { find, levelOf, press, setLevel, settled, shows, words } from '../support/journey-screen.ts';
import { chooseFile } from '../support/journey-upload.ts';

// The profile page: levels, years and lines are kept, go out as a file and come back; a broken file changes nothing.

let journey: Journey;
let options: Page;

beforeAll(async () => {
  journey = await startJourney('chromium');
  options = await journey.open(OPTIONS);
});
afterAll(() => journey?.close());

const importFile = (name: string, text: string): Promise<void> => chooseFile(journey, options, name, text);

const LINE = 'Led the labelling of 40,000 claims <b>with twelve raters</b>';

test('level, years and a line in own words are kept', async () => {
  await setLevel(options, 'Data labelling', 'Have led');
  await (await find(options, 'textbox', 'Years of Data labelling')).type('3');
  await press(options, 'button', 'Add a line that shows it : Data labelling');
  await (await find(options, 'textbox', 'What shows Data labelling, line 1')).type(LINE);
  await options.keyboard.press('Tab');
  await shows(options, /^Saved$/m);
  await options.reload();
  expect(await levelOf(options, 'Data labelling')).toBe('Have led');
  const typedIn = async (name: string) =>
    (await find(options, 'textbox', name)).evaluate((field) => Reflect.get(field, 'value'));
  expect(await typedIn('Years of Data labelling')).toBe('3');
  expect(await typedIn('What shows Data labelling, line 1')).toBe(LINE);
});

let exported = '';

test('the export reads back as the same profile', async () => {
  await press(options, 'button', 'Export this profile');
  await press(options, 'menuitem', 'Rolelight (JSON)');
  exported = (await downloaded(journey, 'json')).text;
  expect(parseProfile(exported).skills).toEqual({ 'data-labelling': { level: 'led', years: 3, evidence: [LINE] } });
});

test.each([
  ['no JSON at all', 'broken.json', 'skills: none'],
  ['JSON cut in the middle', 'cut.json', '{"format": "rolelight-profile", "version": 1, "skil'],
  [
    'a level that does not exist',
    'level.json',
    '{"format":"rolelight-profile","version":1,"name":"x","skills":{"data-labelling":{"level":"wizard","years":null,"evidence":[]}}}',
  ],
  ['a file of a later version', 'later.json', '{"format":"rolelight-profile","version":99,"name":"x","skills":{}}'],
  ['another program’s file', 'other.json', '{"dependencies":{}}'],
])('a broken file, %s, is refused in a sentence and changes nothing', async (_what, name, text) => {
  await importFile(name, text);
  const said = await options.waitForSelector('.file-door [role=alert]:not(:empty)', { timeout: PATIENCE });
  expect(await said?.evaluate((alert) => alert.textContent)).toMatch(
    /^[A-Z].*(?:unchanged|Update the extension).*\.$/s,
  );
  expect(await levelOf(options, 'Data labelling')).toBe('Have led');
  await options.reload();
  expect(await levelOf(options, 'Data labelling')).toBe('Have led');
});

async function replaceByExport(): Promise<void> {
  await importFile('profile.json', exported);
  const preview = await shows(options, /Nothing is changed yet/);
  expect(preview).toContain('0 added, 1 changed, 1 removed.');
  expect(preview).toMatch(/Data labelling\s+learning,/);
  await settled(options);
  await press(options, 'button', 'Replace my profile');
  const copy = parseProfile((await downloaded(journey, 'json')).text);
  expect(copy.skills['data-analysis']?.level, 'a copy of the profile before is handed over first').toBe('done');
  await shows(options, /The profile was imported/);
  await expect.poll(() => levelOf(options, 'Data labelling')).toBe('Have led');
}

test('the exported file comes back over a changed profile, can be undone, and stays', async () => {
  await setLevel(options, 'Data labelling', 'Learning');
  await setLevel(options, 'Data analysis', 'Have done');
  await shows(options, /^Saved$/m);
  await replaceByExport();
  await press(options, 'button', 'Undo');
  await expect.poll(() => levelOf(options, 'Data labelling')).toBe('Learning');
  expect(await levelOf(options, 'Data analysis')).toBe('Have done');
  await replaceByExport();
  await options.reload();
  await expect.poll(() => levelOf(options, 'Data labelling')).toBe('Have led');
  expect(await words(options)).toContain('1 of 26: 1 have led.');
});
