import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPosting } from '../../src/core/matcher/read-posting.ts';

/**
 * Whole postings of our own with every tag pinned, so that a new phrase shows its side effects in review.
 * `<slug>.txt`: title, company, empty line, text. `<slug>.tags.txt`: the verdict and a line a tag, in the order of the
 * text; `(or)` marks what is one of several of which one is enough. After a change that is meant, `UPDATE_POSTINGS=1 npm run unit -- postings` writes them anew: read the difference.
 */
const FOLDER = new URL('./postings/', import.meta.url);
const slugs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.tags.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

function pinned(slug: string): string {
  const [title = '', company = '', , ...lines] = readFileSync(new URL(`${slug}.txt`, FOLDER), 'utf8').split('\n');
  const description = lines.join('\n');
  const { verdict, tags } = readPosting({
    id: slug,
    url: '',
    board: 'text',
    title,
    company,
    location: null,
    extras: '',
    description,
  });
  const rows = tags.map(
    ({ id, strength, depth, either, quote }) =>
      `${strength.padEnd(10)}${depth.padEnd(12)}${id.padEnd(24)}${either === undefined ? '' : '(or) '}${quote}`,
  );
  return [`verdict ${verdict}`, '', ...rows, ''].join('\n');
}

test.each(slugs)('%s', (slug) => {
  const file = new URL(`${slug}.tags.txt`, FOLDER);
  if (process.env.UPDATE_POSTINGS) writeFileSync(file, pinned(slug));
  expect(existsSync(file), `${slug}.tags.txt is missing: UPDATE_POSTINGS=1 writes it`).toBe(true);
  expect(pinned(slug)).toBe(readFileSync(file, 'utf8'));
});

test('there are postings to pin', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(30);
});
