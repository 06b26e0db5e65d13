import { expect, test } from 'vitest';
import { cutByHeadings, headingsOf } from '../../src/ui/posting-headings.ts';

const headingWords = (text: string): readonly string[] =>
  headingsOf(text).map(({ start, end }) => text.slice(start, end));

test('a short line without a stop is a heading where a blank line is over it and a blank line or a list under it', () => {
  const text = `Northbank lends money.

What you'll do
• Own the ledger
• Run the till

Who you are

Calm
Patient

We open at nine.

Berlin, Leeds

Pay
€50,000

End`;
  expect(headingWords(text)).toEqual(["What you'll do", 'Who you are']);
});

test('a first line counts, a long one and a list item do not', () => {
  expect(headingWords('About us\n\nWe lend.')).toEqual(['About us']);
  expect(headingWords(`\n${'word '.repeat(13)}\n\nWe lend.`)).toEqual([]);
  expect(headingWords('\n• Calm\n\nWe lend.')).toEqual([]);
});

test('a stretch is cut at headings, also where it starts or ends within one', () => {
  const text = 'One.\n\nWhat you do\n\nTwo.';
  const headings = headingsOf(text);
  expect(cutByHeadings(0, text, headings)).toEqual([
    { start: 0, text: 'One.\n\n', heading: false },
    { start: 6, text: 'What you do', heading: true },
    { start: 17, text: '\n\nTwo.', heading: false },
  ]);
  expect(cutByHeadings(8, text.slice(8, 11), headings)).toEqual([{ start: 8, text: text.slice(8, 11), heading: true }]);
  expect(cutByHeadings(15, text.slice(15), headings)).toEqual([
    { start: 15, text: 'do', heading: true },
    { start: 17, text: '\n\nTwo.', heading: false },
  ]);
  expect(cutByHeadings(0, 'One.', headings)).toEqual([{ start: 0, text: 'One.', heading: false }]);
});
