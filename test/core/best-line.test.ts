import { expect, it } from 'vitest';
import { bestLinesFirst } from '../../src/core/best-line.ts';

const order = (lines: readonly string[], sentence: string): string[] =>
  bestLinesFirst(
    lines.map((line) => ({ id: 'a', line })),
    sentence,
  ).map(({ line }) => line);

it('puts first what shares words with the sentence, in whatever form', () => {
  const lines = ['Ran a bakery', 'Wrote the guidelines for labelling claims', 'Labelled photos'];
  expect(order(lines, 'Own how claims are labelled.')).toEqual([lines[1], lines[2], lines[0]]);
});

it('prefers a number between equals, and else keeps the user’s order', () => {
  expect(order(['Ran tests', 'Ran 30 tests', 'Ran polls'], 'You will cook.')).toEqual([
    'Ran 30 tests',
    'Ran tests',
    'Ran polls',
  ]);
});
