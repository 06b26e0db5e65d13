import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boards } from '../../src/page/board.ts';
import { readPage } from '../../src/page/read-page.ts';
import { documentOf } from '../support/page-dom.ts';

/**
 * `boards/<board>-<what it shows>.html` is a page written after a board's markup, its address in the first line;
 * the `.json` beside it says what is to be read: a posting with its description line by line, or none.
 */
const folder = new URL('./boards/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

const readName = (name: string, ending: string): string => readFileSync(new URL(`${name}.${ending}`, folder), 'utf8');

function pageOf(name: string): { document: Document; url: URL } {
  const html = readName(name, 'html');
  const [, address = ''] = /^<!-- (\S+) -->\n/.exec(html) ?? [];
  return { document: documentOf(html), url: new URL(address) };
}

function whatIsRead(name: string) {
  const { document, url } = pageOf(name);
  const page = readPage(document, url);
  if (!page.posting) return { posting: null, expected: page.expected?.id ?? null };
  const { description, extras, ...posting } = page.posting;
  return { ...posting, extras: extras.split('\n').filter(Boolean), description: description.split('\n') };
}

describe.each(names)('%s', (name) => {
  it('is read as written beside it', () => {
    expect(whatIsRead(name)).toEqual(JSON.parse(readName(name, 'json')));
  });

  it('is left as it was', () => {
    const { document, url } = pageOf(name);
    const before = document.documentElement.outerHTML;
    readPage(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it.each([...boards.keys()])('%s has a page that shows a posting and one that shows none', (board) => {
  const own = names.filter((name) => name.startsWith(`${board}-`)).map(whatIsRead);
  expect(own.some((read) => !('posting' in read) && read.board === board)).toBe(true);
  expect(own.some((read) => 'posting' in read)).toBe(true);
});

it('knows every file in the folder', () => {
  const known = names.flatMap((name) => [`${name}.html`, `${name}.json`]);
  expect(readdirSync(folder).sort()).toEqual(known.sort());
  for (const name of names) expect([...boards.keys()].some((board) => name.startsWith(`${board}-`))).toBe(true);
});
