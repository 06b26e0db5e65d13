import { bitOf, type State } from './phrase-state.ts';
import type { Rule } from './phrase-trie.ts';
import { Break, type Words } from './words.ts';

/** A word class that begins at some word: its symbol, and one past its last word. */
export interface ClassSpan {
  readonly symbol: number;
  readonly to: number;
}

/** Words to be searched, with what is known of each; a symbol is 0 where no phrase uses the word that way. */
export interface SearchRange {
  readonly words: Words;
  /** First word, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** By place in the range. */
  readonly stem: Int32Array;
  readonly form: Int32Array;
  readonly cased: Int32Array;
  /** By place in the range: one bit for each symbol that leads on from the word, by its last five. */
  readonly bits: Int32Array;
  /** By place in the range: the symbols of the classes that the word alone is one of. */
  readonly classes: readonly (readonly number[])[];
  /** By place in the range: the classes of several words that begin here; undefined where none does. */
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
  const place = at - range.from;
  if ((start.mask & (range.bits[place] ?? 0)) === 0) return;
  follow(range, start, range.stem[place] ?? 0, at + 1, found);
  follow(range, start, range.form[place] ?? 0, at + 1, found);
  follow(range, start, range.cased[place] ?? 0, at + 1, found);
  const classes = range.classes[place];
  if (classes) for (const symbol of classes) follow(range, start, symbol, at + 1, found);
  const spans = range.spans[place];
  if (spans) for (const { symbol, to } of spans) follow(range, start, symbol, to, found);
}

function follow<T>(range: SearchRange, from: State<T>, symbol: number, to: number, found: Found<T>): void {
  if (symbol === 0 || (from.mask & bitOf(symbol)) === 0) return;
  const state = from.step(symbol);
  if (state) walk(range, state, to, found);
}

/** With the words before `at` used up: phrases may end here, skip words, or go on. */
function walk<T>(range: SearchRange, state: State<T>, at: number, found: Found<T>): void {
  for (const rule of state.rules) found(rule, at);
  if (at >= range.to) return;
  const apart = range.words.before[at] ?? Break.Stop;
  if (apart === Break.Stop) return;
  if (apart === Break.None) searchAt(range, state, at, found);
  const { skips } = state;
  for (let skipped = 0; skipped < skips.length && at + skipped < range.to; skipped++) {
    const landed = skips[skipped];
    if (!landed || (skipped > 0 && range.words.before[at + skipped] === Break.Stop)) return;
    searchAt(range, landed, at + skipped, found);
  }
}
