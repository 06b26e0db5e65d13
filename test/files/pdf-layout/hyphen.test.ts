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
  ['a state-', 'ment of risks', 'a statement of risks'],
  ['an end-', 'to-end test', 'an end-to-end test'],
  ['hands-', 'on work', 'hands-on work'],
  ['a retrieval-', 'augmented assistant', 'a retrieval-augmented assistant'],
  ['no hyphen', 'at all', 'no hyphen at all'],
])('%s | %s', (before, after, joined) => {
  expect(joinLines(before, after, NONE)).toBe(joined);
});

test('the document decides where it has the word whole', () => {
  const known = knownWords(['An evidence-based person', 'with preproduction systems', 'and a broken de-']);
  expect(joinLines('is evidence-', 'based', known)).toBe('is evidence-based');
  expect(joinLines('in pre-', 'production', known)).toBe('in preproduction');
  expect(known.has('de')).toBe(false);
});
