import type { Form } from './phrase-net.ts';
import { bitOf, type State } from './phrase-state.ts';
import { Break, type Words } from './words.ts';

/** A word class that begins at some word: its symbol, and one past its last word. */
export interface ClassSpan {
  readonly symbol: number;
  readonly to: number;
}

/** Words to be searched, with what is known of each, by its place in the range. */
export interface SearchRange {
  readonly words: Words;
  /** First word, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly forms: (Form | undefined)[];
  /** One bit for each symbol that leads on from the word, by its last five. */
  readonly bits: Int32Array;
  /** The classes of several words that begin here; undefined where none does. */
  readonly spans: (readonly ClassSpan[] | undefined)[];
}

/** Told of the number of each phrase found, with one past its last word. */
type Found = (number: number, to: number) => void;

/**
 * Finds every phrase that begins at a word.
 *
 * @param range the words
 * @param start the state in which no word has been read
 * @param at number of the word
 * @param found told of each phrase, and one past its last word
 */
export function searchAt(range: SearchRange, start: State, at: number, found: Found): void {
  const place = at - range.from;
  if ((start.mask & (range.bits[place] ?? 0)) === 0) return;
  const form = range.forms[place];
  if (!form) return;
  const { symbols } = form;
  for (let one = 0; one < symbols.length; one++) follow(range, start, symbols[one] ?? 0, at + 1, found);
  const spans = range.spans[place];
  if (spans) for (const { symbol, to } of spans) follow(range, start, symbol, to, found);
}

function follow(range: SearchRange, from: State, symbol: number, to: number, found: Found): void {
  if ((from.mask & bitOf(symbol)) === 0) return;
  const state = from.step(symbol);
  if (state) walk(range, state, to, found);
}

/** With the words before `at` used up: phrases may end here, skip words, or go on. */
function walk(range: SearchRange, state: State, at: number, found: Found): void {
  const { ends } = state;
  for (let one = 0; one < ends.length; one++) found(ends[one] ?? 0, at);
  if (state.isLast || at >= range.to) return;
  const apart = range.words.before[at] ?? Break.Stop;
  if (apart === Break.Stop) return;
  if (apart === Break.None && state.mask !== 0) searchAt(range, state, at, found);
  const { skips } = state;
  for (let skipped = 0; skipped < skips.length && at + skipped < range.to; skipped++) {
    const landed = skips[skipped];
    if (!landed || (skipped > 0 && range.words.before[at + skipped] === Break.Stop)) return;
    searchAt(range, landed, at + skipped, found);
  }
}
