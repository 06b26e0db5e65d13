import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Journey, PATIENCE } from './journey-browser.ts';

/**
 * Waits for the one file that was just downloaded, and takes it away.
 *
 * @param journey whose downloads
 * @param ending the file's, without the dot
 * @returns its name and text
 */
export async function downloaded(
  { downloads }: Journey,
  ending: string,
): Promise<{ readonly name: string; readonly text: string }> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const files = readdirSync(downloads);
    const name = files.find((file) => file.endsWith(`.${ending}`));
    const writing = files.some((file) => /\.(?:crdownload|part)$/.test(file));
    const text = name && !writing ? readFileSync(join(downloads, name), 'utf8') : '';
    if (name && text !== '') {
      rmSync(join(downloads, name));
      return { name, text };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No .${ending} was downloaded; there is: ${readdirSync(downloads).join(', ') || 'nothing'}`);
}
