import { expect, test } from 'vitest';
import { compare } from '../../src/core/compare.ts';
import { profileOf, readingOf, skillOf, tagOf } from '../support/asked.ts';

const COMPETENCIES = new Map([['alpha', { bridgedBy: ['beta'] }]]);

test('each ask lands in the list its level says', () => {
  const reading = readingOf([
    tagOf('alpha', 'required', 'contribute'),
    tagOf('beta', 'duty', 'own'),
    tagOf('gamma', 'preferred', 'know'),
    tagOf('delta', 'duty', 'know'),
  ]);
  const profile = profileOf({ beta: skillOf('done'), gamma: skillOf('learning') });
  const { fit, met, partial, transferable, missing } = compare(reading, profile, COMPETENCIES);
  expect(met.map(({ ask }) => ask.id)).toEqual(['gamma']);
  expect(partial.map(({ ask }) => ask.id)).toEqual(['beta']);
  expect(transferable.map(({ ask, bridges }) => [ask.id, bridges])).toEqual([['alpha', ['beta']]]);
  expect(missing.map(({ ask }) => ask.id)).toEqual(['delta']);
  // A quarter of 6, two thirds of 4, 2 of 2, none of 4.
  expect(fit).toEqual({ asked: 4, brought: 1, worth: 16, points: 1.5 + 2.5 + 2 });
});

test('a choice stands where its best alternative stands', () => {
  const choice = [tagOf('gamma', 'required', 'contribute', 1, 1), tagOf('alpha', 'required', 'contribute', 5, 1)];
  const listed = (skills: Parameters<typeof profileOf>[0]) => {
    const { met, partial, transferable, missing } = compare(readingOf(choice), profileOf(skills), COMPETENCIES);
    return [met, partial, transferable, missing].map((list) => list.map(({ id }) => id));
  };
  expect(listed({})).toEqual([[], [], [], ['alpha']]);
  expect(listed({ beta: skillOf('done') })).toEqual([[], [], ['alpha'], []]);
  expect(listed({ beta: skillOf('done'), gamma: skillOf('learning') })).toEqual([[], ['gamma'], [], []]);
  expect(listed({ gamma: skillOf('done'), alpha: skillOf('learning') })).toEqual([['gamma'], [], [], []]);
});

test('what is negated is not asked, and context asks nothing', () => {
  const reading = readingOf([
    tagOf('alpha', 'negated', 'know'),
    tagOf('beta', 'context', 'own'),
    tagOf('gamma', 'negated', 'know', 1),
    tagOf('gamma', 'duty', 'know', 2),
  ]);
  const { fit, notAsked } = compare(reading, profileOf({}), COMPETENCIES);
  expect(fit.asked).toBe(1);
  expect(notAsked.map(({ id }) => id)).toEqual(['alpha']);
});
