/** What stands between letters, or in the middle of a word, without being seen. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * Takes a text apart into words, without case, signs and white space.
 *
 * @param text any text
 */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replace(UNSEEN, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** How one text was recovered by another. */
export interface Overlap {
  /** The share of the expected words that were read, in their order. */
  readonly recall: number;
  /** The share of the words read that are none of the expected, or not in their place. */
  readonly noise: number;
  /** The words from the first difference on, expected and read; null where there is none. */
  readonly difference: { readonly expected: string; readonly read: string } | null;
}

/** Longer texts are compared as far as this many words. */
const MOST = 20_000;
/** So many words show where texts part. */
const SHOWN = 8;

/** The length of the longest sequence of words that both have in this order. */
function commonWords(one: readonly string[], other: readonly string[]): number {
  let above = new Uint16Array(other.length + 1);
  for (const word of one) {
    const row = new Uint16Array(other.length + 1);
    for (let at = 0; at < other.length; at++) {
      row[at + 1] = word === other[at] ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    }
    above = row;
  }
  return above[other.length] ?? 0;
}

/**
 * Compares a text that was read with the one that should have been. Words are aligned as sequences and not counted as
 * bags: texts of one page share most of their words, and a menu's "experience" would pay for a lost one.
 *
 * @param expected the text that a person would read
 * @param read the text that was read instead
 */
export function overlapOf(expected: string, read: string): Overlap {
  const [one, other] = [wordsIn(expected).slice(0, MOST), wordsIn(read).slice(0, MOST)];
  let begin = 0;
  while (begin < one.length && begin < other.length && one[begin] === other[begin]) begin++;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - begin && one.at(-1 - end) === other.at(-1 - end)) end++;
  const middle = (words: readonly string[]): readonly string[] => words.slice(begin, words.length - end);
  const common = begin + end + commonWords(middle(one), middle(other));
  const show = (words: readonly string[]): string => middle(words).slice(0, SHOWN).join(' ');
  return {
    recall: one.length === 0 ? 1 : common / one.length,
    noise: other.length === 0 ? 0 : 1 - common / other.length,
    difference: common === one.length && common === other.length ? null : { expected: show(one), read: show(other) },
  };
}
