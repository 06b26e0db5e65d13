import { expect, test } from 'vitest';
import { readPages } from '../../../src/files/pdf-layout/read-pages.ts';
import { at, column, page } from './set-page.ts';

// Lines made to waste time: twice as much takes about twice as long, and never a second.

const LONG = 200_000;

test.each([
  ['a word without an end', (length: number) => 'a'.repeat(length)],
  ['hyphens', (length: number) => 'a-'.repeat(length / 2)],
  ['nothing but hyphens', (length: number) => '-'.repeat(length)],
  ['letters apart', (length: number) => 'M E '.repeat(length / 4)],
  ['dates', (length: number) => '2019 – '.repeat(length / 7)],
  ['bullets', (length: number) => '•'.repeat(length)],
  ['brackets', (length: number) => '('.repeat(length)],
  ['tabs and spaces', (length: number) => 'a    '.repeat(length / 5)],
])('%s', (_, make) => {
  const start = performance.now();
  readPages([page(column(50, 100, [make(LONG), 'and so on', make(LONG)]))]);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('a paragraph of five thousand lines', () => {
  const start = performance.now();
  const lines = Array.from({ length: 5_000 }, () => 'which led the labelling of photographs and went on to');
  readPages([page(lines.map((line, row) => at(50, 12 * row, line)))]);
  expect(performance.now() - start).toBeLessThan(1_000);
});
