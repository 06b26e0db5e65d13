import { casedSymbol, formSymbol, stemSymbol } from './phrase.ts';
import { type ClassSpan, NO_SYMBOLS, type SearchRange, type Symbols, searchAt } from './phrase-search.ts';
import { createStates, type State } from './phrase-state.ts';
import { classSymbol, createNode, plant, type Rule } from './phrase-trie.ts';
import type { Words } from './words.ts';

export type { Rule } from './phrase-trie.ts';

/** A match, in word numbers: `from` inclusive, `to` exclusive. */
export interface Match<T> {
  readonly rule: Rule<T>;
  readonly from: number;
  readonly to: number;
}

/** All phrases of all entries, compiled to one trie over words. Its speed does not depend on how many there are. */
export interface PhraseNet<T> {
  /**
   * Finds every match in a range of words; a phrase never crosses a stop.
   *
   * @param words the text's words
   * @param from first word
   * @param to one past the last word
   */
  find(words: Words, from: number, to: number): Match<T>[];
}

/** Written forms remembered before the memory starts afresh; a language has fewer in use. */
const MOST_FORMS = 60_000;

/** Looks up the symbols of written words; the same form is taken apart once. */
function symbolReader(numbers: ReadonlyMap<string, number>): (written: string) => Symbols {
  const remembered = new Map<string, Symbols>();
  return (written) => {
    const known = remembered.get(written);
    if (known) return known;
    const plain = written.replace('’', "'").replace(/'s$/i, '');
    const lower = plain.toLowerCase();
    const singular = /^[A-Z][A-Z0-9]+s$/.test(plain) ? plain.slice(0, -1) : plain;
    const stem = numbers.get(stemSymbol(lower === '&' ? 'and' : lower)) ?? 0;
    const form = numbers.get(formSymbol(lower)) ?? 0;
    const cased = numbers.get(casedSymbol(singular)) ?? 0;
    const symbols = stem || form || cased ? { stem, form, cased } : NO_SYMBOLS;
    if (remembered.size >= MOST_FORMS) remembered.clear();
    remembered.set(written, symbols);
    return symbols;
  };
}

/** The word classes that begin at a word, each length once. */
function classesAt(range: SearchRange, start: State<number>, at: number): readonly ClassSpan[] | undefined {
  let spans: ClassSpan[] | undefined;
  searchAt(range, start, at, ({ means: symbol }, to) => {
    spans ??= [];
    if (!spans.some((span) => span.symbol === symbol && span.to === to)) spans.push({ symbol, to });
  });
  return spans;
}

/**
 * Compiles phrases into a net.
 *
 * @param rules the phrases with what they stand for
 * @param classes the word classes' phrases by name; they use no classes themselves
 * @throws PhraseError where a phrase cannot be read or names a class that does not exist
 */
export function compileNet<T>(
  rules: readonly Rule<T>[],
  classes: ReadonlyMap<string, readonly string[]>,
): PhraseNet<T> {
  const numbers = new Map<string, number>();
  const numberOf = (symbol: string): number => {
    const number = numbers.get(symbol) ?? numbers.size + 1;
    numbers.set(symbol, number);
    return number;
  };
  const root = createNode<T>();
  for (const rule of rules) plant(root, rule, numberOf, classes);
  const classRoot = createNode<number>();
  for (const [name, phrases] of classes) {
    const symbol = numbers.get(classSymbol(name));
    // A class that no phrase uses costs nothing while matching.
    if (symbol) for (const phrase of phrases) plant(classRoot, { phrase, means: symbol }, numberOf, new Map());
  }
  const symbolsOf = symbolReader(numbers);
  const start = createStates<T>()([root]);
  const classStart = createStates<number>()([classRoot]);

  return {
    find(words, from, to) {
      const symbols: Symbols[] = [];
      for (let at = from; at < to; at++) symbols.push(symbolsOf(words.text.slice(words.start[at], words.end[at])));
      const spans: (readonly ClassSpan[] | undefined)[] = [];
      const plainRange: SearchRange = { words, from, to, symbols, spans: [] };
      for (let at = from; at < to; at++) spans.push(classesAt(plainRange, classStart, at));
      const range: SearchRange = { words, from, to, symbols, spans };
      const matches: Match<T>[] = [];
      for (let at = from; at < to; at++) {
        searchAt(range, start, at, (rule, end) => matches.push({ rule, from: at, to: end }));
      }
      return matches;
    },
  };
}
