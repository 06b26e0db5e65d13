import { expect, test } from 'vitest';
import { overlapOf, wordsIn } from './words.ts';

const rounded = (expected: string, read: string) => {
  const { recall, noise } = overlapOf(expected, read);
  return [Number(recall.toFixed(2)), Number(noise.toFixed(2))];
};

test('words are told without case, signs, and what is not seen', () => {
  expect(wordsIn('• Own the C++ road\u00admap,\nＡＩ &\u00a0data')).toEqual([
    'own',
    'the',
    'c',
    'roadmap',
    'ai',
    'data',
  ]);
  expect(wordsIn(' – ')).toEqual([]);
});

test('the same words are all there, whatever stands between them', () => {
  const { recall, noise, difference } = overlapOf('Plan the work.\n• Do it', 'plan the WORK do it');
  expect([recall, noise, difference]).toEqual([1, 0, null]);
});

test('what was lost counts against recall, what was added is noise', () => {
  expect(rounded('one two three four', 'one two four')).toEqual([0.75, 0]);
  expect(rounded('one two three', 'menu one two three')).toEqual([1, 0.25]);
  expect(rounded('one two three four', 'zero two three nine')).toEqual([0.5, 0.5]);
});

test('a word pays only for itself in its place', () => {
  expect(rounded('experience with models', 'with models experience')).toEqual([0.67, 0.33]);
  expect(rounded('x go go z', 'y go w')).toEqual([0.25, 0.67]);
  expect(rounded('a b c d e f', 'd e f a b c')).toEqual([0.5, 0.5]);
});

test('nothing read loses all and adds nothing; nothing expected is all noise', () => {
  expect(rounded('one two', '')).toEqual([0, 0]);
  expect(rounded('', 'one two')).toEqual([1, 1]);
});

test('it says where the texts part', () => {
  expect(overlapOf('begin lost end', 'begin end').difference).toEqual({ expected: 'lost', read: '' });
});
