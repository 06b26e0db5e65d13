import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boardsTable, testPages, withTable } from '../../.dev/boards.mjs';
import { boards } from '../../src/page/board.ts';
import { root } from '../support/sources.ts';

const pages = testPages();

test('every test page says what its markup was written after', () => {
  const silent = pages.filter(({ markup }) => markup === null).map(({ name }) => name);
  expect(silent, 'these lack their second line, such as <!-- markup: a public capture of 2026-07 -->').toEqual([]);
});

test('the README’s table of boards is of today', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const isStale = withTable(readme, boardsTable(boards, pages)) !== readme;
  expect(isStale, 'The table of boards in README.md is stale: run `npm run boards`.').toBe(false);
});

test('a board is told by its newest capture, its hosts, and what its pages show', () => {
  const matches = ['https://*.jobhaven.example/*', 'https://www.jobhaven.example/search/*'];
  const html = '<!-- https://www.jobhaven.example/search -->\n<a class="card">Baker</a>';
  const page = { name: 'jobhaven-posting', markup: 'a public capture of 2026-02', hasPosting: true, html };
  const cards = (document: Document): readonly Element[] => [...document.querySelectorAll('.card')];
  const table = boardsTable(new Map([['jobhaven', { name: 'Jobhaven', matches, cards }]]), [
    { ...page, name: 'other-board' },
    page,
    { ...page, name: 'jobhaven-pane-stale', markup: 'as public code reads it; no page seen' },
    { ...page, name: 'jobhaven-wall', markup: 'a public capture of 2026-07', hasPosting: false },
  ]);
  expect(table.split('\n').at(-1)).toBe(
    '| Jobhaven | jobhaven.example | posting, split pane, list | 2026-07: 2 pages after public captures, 1 page as public code reads them |',
  );
});

test('a board that nobody saw a page of says so', () => {
  const markup = 'as public code reads it; no page seen';
  const page = { name: 'jobhaven-posting', markup, hasPosting: true, html: '' };
  const table = boardsTable([['jobhaven', { name: 'Jobhaven', matches: [], onRequest: true }]], [page]);
  expect(table).toContain('| never on a page: 1 page as public code reads them |');
});

test('a table without its place is an error', () => {
  expect(() => withTable('# Readme', '')).toThrow('README.md needs the lines');
});
