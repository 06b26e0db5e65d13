import { expect, test } from 'vitest';
import {
  CorrectionFileError,
  correctionChanges,
  formatCorrections,
  parseCorrections,
} from '../../src/core/correction-file.ts';
import { judged, tagOf } from '../support/judged.ts';
import { plainPosting } from '../support/saved.ts';

const text = plainPosting().description;
const roadmap = tagOf(text, 'own the roadmap', 'product-fundamentals');
const assistant = tagOf(text, 'assistant', 'llm-applications');

test('a list that was exported reads back unchanged', () => {
  const list = [judged('wrong', roadmap), judged('right', assistant)];
  expect(parseCorrections(formatCorrections(list))).toEqual(list);
});

test.each([
  ['no JSON', 'corrections: none', /not JSON/],
  ['another program’s file', '{"dependencies":{}}', /not a list of Rolelight’s corrections: format: /],
  ['a later version’s', '{"format":"rolelight-corrections","version":2,"new":[]}', /later version.*Update/],
  [
    'a list with a verdict that does not exist',
    formatCorrections([judged('wrong', roadmap)]).replace('"wrong"', '"maybe"'),
    /corrections\.0\.verdict: /,
  ],
])('%s is refused in a sentence', (_what, content, words) => {
  expect(() => parseCorrections(content)).toThrow(CorrectionFileError);
  expect(() => parseCorrections(content)).toThrow(words);
});

test('tells what is new and what says the opposite, and passes over what is the same', () => {
  const kept = [judged('wrong', roadmap), judged('right', assistant)];
  const other = judged('wrong', assistant, plainPosting({ id: 'lever:2' }));
  expect(correctionChanges(kept, [judged('right', roadmap), judged('right', assistant), other, other])).toEqual({
    added: [other],
    changed: [judged('right', roadmap)],
  });
});
