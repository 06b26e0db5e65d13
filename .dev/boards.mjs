// @ts-check
/** `npm run boards`: writes the README's table of boards anew, from the boards' data and the pages they are tested on. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { ensurePackages, root } from './ensure-packages.mjs';

/** @typedef {{ name: string, matches: readonly string[], onRequest?: boolean, cards?(document: Document, url: URL): readonly unknown[] }} TableBoard as much of a board as the table says */

/**
 * @typedef {object} TestPage a page of `test/page/boards`
 * @property {string} name its file's, without the ending
 * @property {string | null} markup what its second line says it was written after
 * @property {boolean} hasPosting
 * @property {string} html
 */

const FOLDER = `${root}test/page/boards/`;
const START = '<!-- boards: npm run boards -->';
const END = '<!-- /boards -->';

/**
 * Lists the pages that boards are tested on.
 *
 * @returns {TestPage[]}
 */
export function testPages() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => {
    const name = file.replace(/\.html$/, '');
    const html = readFileSync(FOLDER + file, 'utf8');
    const [, second = ''] = html.split('\n', 2);
    const { posting } = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
    const [, markup = null] = /^<!-- markup: ([^>]+) -->$/.exec(second) ?? [];
    return { name, markup, hasPosting: posting === undefined, html };
  });
}

/**
 * Names a board's hosts, with the part of each where its postings are; one that has a domain in every country says how many.
 *
 * @param {TableBoard} board
 */
function hostsOf({ matches, onRequest }) {
  if (matches.length === 0) return 'any page, on a click';
  const all = [...new Set(matches.map((pattern) => pattern.replace(/^https:\/\/(\*\.|www\.)?|\/?\*$/g, '')))];
  const hosts = all.filter((place) => !all.some((other) => place.startsWith(`${other}/`)));
  const more = hosts.length > 4 ? ` and ${hosts.length - 3} more` : '';
  return hosts.slice(0, more ? 3 : 4).join(', ') + more + (onRequest ? ', once you switch it on there' : '');
}

const parser = new new JSDOM('').window.DOMParser();

/**
 * Tells whether a board finds the postings of a list.
 *
 * @param {TableBoard} board
 * @param {TestPage} page
 */
function showsCards(board, { html }) {
  const [, address = ''] = /^<!-- (\S+) -->\n/.exec(html) ?? [];
  if (!board.cards || !address) return false;
  return board.cards(parser.parseFromString(html, 'text/html'), new URL(address)).length > 0;
}

/**
 * @param {TableBoard} board
 * @param {readonly TestPage[]} pages
 */
function readsOf(board, pages) {
  const hasPane = pages.some(({ name, hasPosting }) => hasPosting && /-(search|pane|split)\b/.test(name));
  return ['posting', hasPane && 'split pane', pages.some((page) => showsCards(board, page)) && 'list']
    .filter(Boolean)
    .join(', ');
}

/** @param {readonly TestPage[]} pages */
function verifiedOf(pages) {
  const notes = pages.flatMap(({ markup }) => markup ?? []);
  const captured = notes.filter((note) => note.includes('capture'));
  const told = notes.filter((note) => note.startsWith('as public code'));
  const month = captured
    .flatMap((note) => /capture of (\d{4}(?:-\d{2})?)/.exec(note)?.[1] ?? [])
    .sort()
    .at(-1);
  const others = new Set(notes.filter((note) => !captured.includes(note) && !told.includes(note)));
  const sources = [
    captured.length > 0 && `${captured.length} ${captured.length === 1 ? 'page' : 'pages'} after public captures`,
    told.length > 0 && `${told.length} ${told.length === 1 ? 'page' : 'pages'} as public code reads them`,
    ...others,
  ].filter(Boolean);
  const when = month ?? (captured.length > 0 ? 'month not known' : told.length > 0 ? 'never on a page' : null);
  return [when, sources.join(', ')].filter(Boolean).join(': ');
}

/**
 * Writes the table.
 *
 * @param {Iterable<readonly [string, TableBoard]>} boards by id
 * @param {readonly TestPage[]} pages
 * @returns {string} Markdown
 */
export function boardsTable(boards, pages) {
  // What reads the rest comes last.
  const ordered = [...boards].sort(
    ([, one], [, other]) => Number(other.matches.length > 0) - Number(one.matches.length > 0),
  );
  const rows = ordered.map(([id, board]) => {
    const own = pages.filter(({ name }) => name.startsWith(`${id}-`));
    return `| ${[board.name, hostsOf(board), readsOf(board, own), verifiedOf(own)].join(' | ')} |`;
  });
  return ['| board | where | what is read | last verified, and with what |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/**
 * Puts the table into the README, between its two markers.
 *
 * @param {string} readme
 * @param {string} table
 * @returns {string} the README with it
 * @throws {Error} where a marker is missing
 */
export function withTable(readme, table) {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start === -1 || end < start) throw new Error(`README.md needs the lines "${START}" and "${END}".`);
  return `${readme.slice(0, start)}${START}\n\n${table}\n\n${readme.slice(end)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePackages();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}src/page/board.ts`, { configFile: false, logLevel: 'warn' });
  const readme = readFileSync(`${root}README.md`, 'utf8');
  writeFileSync(`${root}README.md`, withTable(readme, boardsTable(module.boards, testPages())));
}
