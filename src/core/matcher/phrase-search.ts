import type { Node, Rule } from './phrase-trie.ts';
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
 * Finds every phrase of a trie that begins at a word.
 *
 * @param range the words
 * @param root the trie's root
 * @param at number of the word
 * @param found told of each phrase, and one past its last word
 */
export function searchAt<T>(range: SearchRange, root: Node<T>, at: number, found: Found<T>): void {
  enter(range, root, at, found);
}

/** Goes on from a node by the word at hand. */
function enter<T>(range: SearchRange, node: Node<T>, at: number, found: Found<T>): void {
  const here = range.symbols[at - range.from] ?? NO_SYMBOLS;
  if (here !== NO_SYMBOLS) {
    follow(range, node, here.stem, at + 1, found);
    follow(range, node, here.form, at + 1, found);
    follow(range, node, here.cased, at + 1, found);
  }
  const spans = range.spans[at - range.from];
  if (spans) for (const span of spans) follow(range, node, span.symbol, span.to, found);
}

function follow<T>(range: SearchRange, node: Node<T>, symbol: number, to: number, found: Found<T>): void {
  const child = symbol ? node.next.get(symbol) : undefined;
  if (child) walk(range, child, to, found);
}

/** At a node, with the words before `at` used up: phrases may end here, jump, skip words, or go on. */
function walk<T>(range: SearchRange, node: Node<T>, at: number, found: Found<T>): void {
  for (const rule of node.rules) found(rule, at);
  for (const jump of node.jumps) walk(range, jump, at, found);
  if (at >= range.to) return;
  const apart = range.words.before[at] ?? Break.Stop;
  if (apart === Break.Stop) return;
  for (const gap of node.gaps) skip(range, gap.node, at, gap.most, found);
  if (node.next.size > 0 && apart === Break.None) enter(range, node, at, found);
}

function skip<T>(range: SearchRange, node: Node<T>, at: number, most: number, found: Found<T>): void {
  for (let here = at; here < range.to && here <= at + most; here++) {
    if (here > at && range.words.before[here] === Break.Stop) return;
    enterPast(range, node, here, found);
  }
}

/** Behind a gap an optional part may be absent: its jumps are entered as well. */
function enterPast<T>(range: SearchRange, node: Node<T>, at: number, found: Found<T>): void {
  enter(range, node, at, found);
  for (const jump of node.jumps) enterPast(range, jump, at, found);
}
