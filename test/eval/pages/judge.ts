import type { Expectation } from './expectation.ts';
import type { Found } from './in-page.ts';
import { type Overlap, overlapOf, wordsIn } from './words.ts';

/** How a reading of a posting's page compares with what a person found there; null for what nobody wrote down. */
export interface Judgement {
  readonly title: boolean;
  readonly company: boolean | null;
  readonly place: boolean | null;
  readonly text: Overlap | null;
}

const bare = (text: string): string => wordsIn(text).join(' ');

const isOneOf = (read: string | null, choices: readonly string[]): boolean =>
  choices.length === 0 ? read === null : read !== null && choices.some((choice) => bare(choice) === bare(read));

/** A place may be told with so many words more: a country, a postal code, "Remote". */
const WORDS_MORE = 4;

function isPlace(read: string | null, choices: readonly string[]): boolean {
  if (choices.length === 0 || read === null) return choices.length === 0 && read === null;
  const words = bare(read);
  return choices.some((choice) => {
    const longest = wordsIn(choice).length + WORDS_MORE;
    return ` ${words} `.includes(` ${bare(choice)} `) && wordsIn(read).length <= longest;
  });
}

/**
 * Compares what was read with what is there.
 *
 * @param found what our readers found; null where they saw no posting: then everything is wrong
 * @param expected what a person found
 * @param text the text of the expected elements, or null where there are none
 */
export function judge(found: Found | null, expected: Expectation, text: string | null): Judgement {
  return {
    title: found !== null && isOneOf(found.title, expected.title),
    company: expected.company && found !== null && isOneOf(found.company, expected.company),
    place: expected.place && found !== null && isPlace(found.place, expected.place),
    text: text === null ? null : overlapOf(text, found?.text ?? ''),
  };
}
