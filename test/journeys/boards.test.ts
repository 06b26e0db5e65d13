import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, PATIENCE, startJourney } from '../support/journey-browser.ts';
import { treeOf, watchTree } from '../support/journey-marks.ts';
import { shows } from '../support/journey-screen.ts';
import { fixture, visit } from '../support/journey-site.ts';

// Every saved page of `test/page/boards`, at its board's own address in a real browser: the toolbar button reads it.

const folder = new URL('../page/boards/', import.meta.url);

interface Expected {
  readonly title?: string;
  readonly posting?: null;
  readonly expected?: string | null;
}

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return { name: file.replace(/\.json$/, ''), expected };
  });

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney('chromium');
});
afterAll(() => journey?.close());

test.each(pages.map(({ name, expected }) => [name, expected] as const))('%s', async (name, expected) => {
  const { url, html } = fixture(name);
  const answer = (address: string) => (address === url ? html : null);
  const { page, troubles } = await visit(journey.driver, url, answer, watchTree);
  const popup = await journey.openPopup(page);
  const title = () => popup.$eval('h1', (heading) => heading.textContent);
  if (expected.title !== undefined) await expect.poll(title, { timeout: PATIENCE }).toBe(expected.title);
  // Of a page without a posting the popup says what it is: none, or a list.
  else await shows(popup, expected.expected ? /still loading/ : /No posting on this page|postings? listed/);
  expect(await treeOf(page)).toEqual({ changes: [], sameHtml: true });
  // The scripts and pictures that the saved page names are not there.
  expect(troubles.filter((trouble) => !trouble.startsWith('network:'))).toEqual([]);
  await popup.close();
  await page.close();
});
