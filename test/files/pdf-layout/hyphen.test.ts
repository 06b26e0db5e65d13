import { expect, test } from 'vitest';
import { joinLines, knownWords } from '../../../src/files/pdf-layout/hyphen.ts';

const NONE: ReadonlySet<string> = new Set();

test.each([
  ['of the develop-', 'ment of models', 'of the development of models'],
  ['of the develop\u00ad', 'ment of models', 'of the development of models'],
  ['ran an A/B-', 'test of it', 'ran an A/B-test of it'],
  ['ran a GPT-', '4 pilot', 'ran a GPT-4 pilot'],
  ['a state-of-the-', 'art pipeline', 'a state-of-the-art pipeline'],
  ['a cross-', 'functional team', 'a cross-functional team'],
  ['the Anglo-', 'American office', 'the Anglo-American office'],
  ['from 2019 –', '2022 in London', 'from 2019 – 2022 in London'],
  ['no hyphen', 'at all', 'no hyphen at all'],
])('%s | %s', (before, after, joined) => {
  expect(joinLines(before, after, NONE)).toBe(joined);
});

test('the document decides where it has the word whole', () => {
  const known = knownWords(['A data-driven person', 'with preproduction systems', 'and a broken de-']);
  expect(joinLines('is data-', 'driven', known)).toBe('is data-driven');
  expect(joinLines('in pre-', 'production', known)).toBe('in preproduction');
  expect(known.has('de')).toBe(false);
});
