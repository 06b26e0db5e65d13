import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/matcher/sentences.ts';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Tools, e.g. Airflow, etc. and more. Next.', ['Tools, e.g. Airflow, etc. and more.', 'Next.']],
  ['Acme Inc. builds things. It ships.', ['Acme Inc. builds things.', 'It ships.']],
  ['Use Node.js 3.5 daily.', ['Use Node.js 3.5 daily.']],
  ['Work with teams.Experience in SQL.', ['Work with teams.', 'Experience in SQL.']],
  [
    'Key ResponsibilitiesOwn the backlogDefine metricsExperience with JavaScript, PyTorch and LinkedIn',
    ['Key Responsibilities', 'Own the backlog', 'Define metrics', 'Experience with JavaScript, PyTorch and LinkedIn'],
  ],
  ['• First\n- Second\n3. Third\nb) Fourth\n**Bold** text', ['First', 'Second', 'Third', 'Fourth', '**Bold** text']],
  ['You will: • plan • ship', ['You will:', 'plan', 'ship']],
  ['“Own it.” Then go.', ['“Own it.”', 'Then go.']],
  ['- - First', ['First']],
  ['-5 degrees outside', ['-5 degrees outside']],
  ['\r\nLine one\r\n\r\nLine two', ['Line one', 'Line two']],
  ['', []],
  ['  \n • \n', []],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('sentences are in order, do not overlap, and lose nothing but space and bullets', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '!', '\n', '-', '•', '(', ')', '1', 'é', '😀') }),
      (text) => {
        let last = 0;
        let kept = '';
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          kept += text.slice(start, end);
        }
        const letters = (s: string): string => s.replace(/[^\p{L}😀]/gu, '');
        // A lone letter with a bracket is a numbering ("b) Fourth"), so letters may only go missing in front of one.
        if (!/[\p{L}\d][.)]/u.test(text)) expect(letters(kept)).toBe(letters(text));
      },
    ),
  );
});

test('a line of nothing but bullets is read in a pass', () => {
  expect(cut('- '.repeat(500_000))).toEqual([]);
});
