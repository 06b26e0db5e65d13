import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Journey, PATIENCE } from './journey-browser.ts';

/**
 * Has the user choose a file, as the browser's own window would.
 *
 * @param journey whose disk it lies on
 * @param page the page that takes it
 * @param name the file's
 * @param content what it holds
 * @param door where on the page it is chosen; that of CVs and profiles where left out
 */
export async function chooseFile(
  { downloads }: Journey,
  page: Page,
  name: string,
  content: string | Uint8Array,
  door = '.file-door',
): Promise<void> {
  const file = join(downloads, '..', name);
  writeFileSync(file, content);
  const input = await page.waitForSelector(`${door} input[type=file]`, { timeout: PATIENCE });
  if (!input) throw new Error('No file can be chosen.');
  await (await input.toElement('input')).uploadFile(file);
}
