import type { Ask } from '../core/ask.ts';
import type { Finding } from '../core/compare.ts';
import type { Level } from '../core/profile.ts';
import type { Reading } from '../core/reading.ts';
import type { Depth, Strength } from '../core/tag.ts';

/** How a mention counts, in words. */
const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  required: 'required',
  duty: 'a duty',
  preferred: 'nice to have',
  context: 'in passing',
  negated: 'not asked',
};

/** What the posting wants done with the thing, after "asks you to". */
const DEPTH_VERBS: Readonly<Record<Depth, string>> = {
  know: 'know this',
  contribute: 'contribute to this',
  own: 'own this',
};

const LEVEL_VERBS: Readonly<Record<Level, string>> = {
  none: 'have not done it yet',
  learning: 'are learning it',
  done: 'have done it',
  led: 'have led it',
};

const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

/**
 * Names the language that a reading took a posting for.
 *
 * @param reading the reading
 * @returns the language's English name, or null where the text did not tell
 */
export const languageName = ({ language }: Pick<Reading, 'language'>): string | null =>
  language === 'und' ? null : (new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language);

/**
 * Says in two or three words how a thing is asked.
 *
 * @param ask what the posting asks
 * @returns such as "required · own · 3+ years"
 */
export function askInShort(ask: Ask): string {
  const parts = [STRENGTH_WORDS[ask.strength], ask.depth];
  return [...parts, ...(ask.years === null ? [] : [`${ask.years}+ years`])].join(' · ');
}

/**
 * Says why something is met only in part.
 *
 * @param finding a partly met ask
 * @returns one sentence
 */
export function whyPartly({ ask, skill }: Finding): string {
  const tooShort = ask.years !== null && skill.years !== null && skill.years < ask.years;
  return tooShort
    ? `The posting asks ${years(ask.years)}; you have ${years(skill.years)}.`
    : `The posting asks you to ${DEPTH_VERBS[ask.depth]}; you ${LEVEL_VERBS[skill.level]}.`;
}

/**
 * Counts things.
 *
 * @param count how many
 * @param one the singular
 * @param many the plural
 */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
