import type { State } from './phrase-state.ts';
import type { Rule } from './phrase-trie.ts';
import { Break, type Words } from './words.ts';

/** The symbols one written word can answer to; 0 where no phrase uses it that way. */
export interface Symbols {
  readonly stem: number;
  readonly form: number;
  readonly cased: number;
}

export const NO_SYMBOLS: Symbols = { stem: 0, form: 0, cased: 0 };

/** A word class that begins at some word: its symbol, and one past its last word. */
export interface ClassSpan {
  readonly symbol: number;
  readonly to: number;
}

/** A range of words to be searched, with what is known of each of them. */
export interface SearchRange {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  /** By place in the range. */
  readonly symbols: readonly Symbols[];
  /** By place in the range; undefined where no class begins. */
  readonly spans: readonly (readonly ClassSpan[] | undefined)[];
}

/** Told of each phrase found, with one past its last word. */
type Found<T> = (rule: Rule<T>, to: number) => void;

/**
 * Finds every phrase that begins at a word.
 *
 * @param range the words
 * @param start the state in which no word has been read
 * @param at number of the word
 * @param found told of each phrase, and one past its last word
 */
export function searchAt<T>(range: SearchRange, start: State<T>, at: number, found: Found<T>): void {
  const here = range.symbols[at - range.from] ?? NO_SYMBOLS;
  const spans = range.spans[at - range.from];
  if (here === NO_SYMBOLS && !spans) return;
  const next = start.next();
  if (next.size === 0) return;
  if (here !== NO_SYMBOLS) {
    follow(range, next, here.stem, at + 1, found);
    follow(range, next, here.form, at + 1, found);
    follow(range, next, here.cased, at + 1, found);
  }
  if (spans) for (const span of spans) follow(range, next, span.symbol, span.to, found);
}

function follow<T>(
  range: SearchRange,
  next: ReadonlyMap<number, State<T>>,
  symbol: number,
  to: number,
  found: Found<T>,
): void {
  const state = symbol ? next.get(symbol) : undefined;
  if (state) walk(range, state, to, found);
}

/** With the words before `at` used up: phrases may end here, skip words, or go on. */
function walk<T>(range: SearchRange, state: State<T>, at: number, found: Found<T>): void {
  for (const rule of state.rules) found(rule, at);
  if (at >= range.to) return;
  const apart = range.words.before[at] ?? Break.Stop;
  if (apart === Break.Stop) return;
  if (apart === Break.None) searchAt(range, state, at, found);
  const skips = state.skips();
  for (let skipped = 0; skipped < skips.length && at + skipped < range.to; skipped++) {
    const landed = skips[skipped];
    if (!landed || (skipped > 0 && range.words.before[at + skipped] === Break.Stop)) return;
    searchAt(range, landed, at + skipped, found);
  }
}
