import { expect, it } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { countAsk } from '../../src/core/fit.ts';
import type { Skill } from '../../src/core/profile.ts';
import { whatYouBring } from '../../src/ui/wording.ts';
import { profileOf, readingOf, skillOf, tagOf } from '../support/asked.ts';

const BRIDGES = new Map([['alpha', { bridgedBy: ['beta'] }]]);

function words(skills: Record<string, Skill>, tags = [tagOf('alpha', 'required', 'own')], years = {}): string {
  const [ask] = asksOf(readingOf(tags, years));
  if (!ask) throw new Error('Nothing is asked');
  return whatYouBring({ ask, ...countAsk(ask, profileOf(skills), BRIDGES) }, (id) => id.toUpperCase());
}

it('says what is held and what lacks, in the posting’s own terms', () => {
  expect(words({})).toBe('You have not done it yet.');
  expect(words({ alpha: skillOf('led', 4) })).toBe('You have led it, for 4 years.');
  expect(words({ alpha: skillOf('done') })).toBe('The posting asks you to own this; you have done it.');
  expect(words({ beta: skillOf('done') })).toBe('Carries over from BETA.');
});

it('says which years are asked and which are there, and that blank ones are not held against the user', () => {
  const know = [tagOf('alpha', 'required', 'know')];
  const years = { alpha: 5 };
  expect(words({ alpha: skillOf('done', 1) }, know, years)).toBe('The posting asks 5 years; you have 1 year.');
  expect(words({ alpha: skillOf('done') }, know, years)).toBe(
    'You have done it. It asks 5 years; you left yours blank, which is not held against you.',
  );
  expect(words({ alpha: skillOf('learning') }, know, years)).toBe(
    'The posting asks for somebody who has done it; you are learning it. It asks 5 years; you left yours blank, which is not held against you.',
  );
});

it('says beside what is held what carries over where that counts more', () => {
  expect(words({ alpha: skillOf('led', 0), beta: skillOf('led') }, undefined, { alpha: 5 })).toBe(
    'The posting asks 5 years; you have 0 years. Carries over from BETA.',
  );
});

it('names the alternative of a choice that it speaks of', () => {
  const choice = [tagOf('alpha', 'required', 'own', 1, 1), tagOf('gamma', 'required', 'contribute', 5, 1)];
  expect(words({ gamma: skillOf('learning') }, choice)).toBe(
    'GAMMA: The posting asks for somebody who has done it; you are learning it.',
  );
});
