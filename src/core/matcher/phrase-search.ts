import type { State } from './phrase-state.ts';
import type { Rule } from './phrase-trie.ts';
import { Break, type Words } from './words.ts';

/** A word class that begins at some word: its symbol, and one past its last word. */
export interface ClassSpan {
  readonly symbol: number;
  readonly to: number;
}

/** What is known of a text's words, by their numbers; a symbol is 0 where no phrase uses the word that way. */
export interface Symbols {
  readonly stem: Int32Array;
  readonly form: Int32Array;
  readonly cased: Int32Array;
  /** Undefined where no class begins. */
  readonly spans: readonly (readonly ClassSpan[] | undefined)[];
}

/** Words to be searched up to one of them. */
export interface SearchRange {
  readonly words: Words;
  readonly symbols: Symbols;
  /** One past the last word that a phrase may use. */
  readonly to: number;
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
  const { stem, form, cased, spans } = range.symbols;
  const classes = spans[at];
  const [byStem, byForm, byCased] = [stem[at] ?? 0, form[at] ?? 0, cased[at] ?? 0];
  if (!byStem && !byForm && !byCased && !classes) return;
  const next = start.next();
  if (next.size === 0) return;
  if (byStem) follow(range, next.get(byStem), at + 1, found);
  if (byForm) follow(range, next.get(byForm), at + 1, found);
  if (byCased) follow(range, next.get(byCased), at + 1, found);
  if (classes) for (const { symbol, to } of classes) if (to <= range.to) follow(range, next.get(symbol), to, found);
}

function follow<T>(range: SearchRange, state: State<T> | undefined, to: number, found: Found<T>): void {
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
