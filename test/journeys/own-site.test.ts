import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, OPTIONS, PATIENCE, startJourney } from '../support/journey-browser.ts';
import { marksAreGone, marksArePainted, marksOn } from '../support/journey-marks.ts';
import { CAREERS, invented } from '../support/journey-pages.ts';
import { agreeTo } from '../support/journey-permission.ts';
import { find, press, shows } from '../support/journey-screen.ts';
import { visit } from '../support/journey-site.ts';

// "Always on this site": one origin is asked for, is read by itself from then on, and is taken back.

const SITE = 'https://careers.tallowpine.example/*';

let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await startJourney('chromium');
  ({ page } = await visit(journey.driver, CAREERS, invented));
});
afterAll(() => journey?.close());

async function asExtension<T>(ask: () => Promise<T>): Promise<T> {
  const options = await journey.open(OPTIONS);
  const answer = await options.evaluate(ask);
  await options.close();
  return answer;
}

const registered = (): Promise<unknown> => asExtension(() => chrome.scripting.getRegisteredContentScripts());
const origins = async (): Promise<readonly string[]> =>
  (await asExtension(() => chrome.permissions.getAll())).origins ?? [];

let before: readonly string[];

test('after a click the popup offers to read the site by itself', async () => {
  before = await origins();
  const popup = await journey.openPopup(page);
  await shows(popup, /Assistant Lead/);
  const toggle = await find(popup, 'switch', 'Always on this site');
  expect(await toggle.evaluate((element) => element.getAttribute('aria-checked'))).toBe('false');
  await popup.close();
});

test('switched on, it asks for this origin alone', async () => {
  await agreeTo(journey, SITE);
  const popup = await journey.openPopup(page);
  await shows(popup, /Assistant Lead/);
  // The browser's question closes the popup, so nothing there may hear the answer.
  await popup.evaluate(() => {
    const { request } = chrome.permissions;
    const deaf: typeof request = (what) => {
      void request.call(chrome.permissions, what);
      return new Promise(() => {});
    };
    for (const api of [chrome, Reflect.get(globalThis, 'browser')]) if (api) api.permissions.request = deaf;
  });
  await press(popup, 'switch', 'Always on this site');
  await shows(popup, /careers\.tallowpine\.example\s+is read by itself/);
  await popup.close();
  expect((await origins()).filter((origin) => !before.includes(origin))).toEqual([SITE]);
  await expect
    .poll(registered)
    .toMatchObject([{ matches: [SITE], allFrames: true, persistAcrossSessions: true, runAt: 'document_idle' }]);
});

test('the page is read by itself when it is loaded again', async () => {
  await page.bringToFront();
  await page.reload();
  await marksArePainted(page);
});

test('what an update of the extension drops is there again', async () => {
  const options = await journey.open(OPTIONS);
  await options.evaluate(() => chrome.scripting.unregisterContentScripts());
  await options.close();
  expect(await registered()).toEqual([]);
  const target = await journey.driver.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(journey.base),
    { timeout: PATIENCE },
  );
  await (await target.worker())?.evaluate(() => {
    const event: object = chrome.runtime.onInstalled;
    if ('dispatch' in event && typeof event.dispatch === 'function') event.dispatch({ reason: 'update' });
  });
  await expect.poll(registered).toMatchObject([{ matches: [SITE] }]);
});

test('the profile page lists it and takes it back, at once and for good', async () => {
  await page.bringToFront();
  await marksArePainted(page);
  const options = await journey.open(OPTIONS);
  await shows(options, /careers\.tallowpine\.example/);
  await press(options, 'button', 'Remove careers.tallowpine.example');
  await shows(options, /From now on careers\.tallowpine\.example is read only when you click/);
  await shows(options, /There are no sites of your own/);
  await options.close();
  await marksAreGone(page);
  expect(await origins()).toEqual(before);
  await expect.poll(registered).toEqual([]);
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await marksOn(page)).toEqual({});
});

test('the popup takes it back too, and goes on reading this page because of the click', async () => {
  const popup = await journey.openPopup(page);
  await press(popup, 'switch', 'Always on this site');
  await shows(popup, /is read by itself/);
  await press(popup, 'switch', 'Always on this site');
  await shows(popup, /is read only when you click/);
  expect(await shows(popup, /asks \d+/)).toContain('Assistant Lead');
  await popup.close();
  expect(await origins()).toEqual(before);
  await expect.poll(registered).toEqual([]);
});
