import { knownOf } from './forms.ts';
import { type ClassSpan, type SearchRange, searchAt } from './phrase-search.ts';
import { bitOf, type State, States } from './phrase-state.ts';
import { casedSymbol, formSymbol, stemSymbol } from './phrase-symbols.ts';
import type { PhraseTable } from './phrase-table.ts';
import { TableReader } from './table-reader.ts';
import type { Words } from './words.ts';

/** What a phrase of the net stands for; the net hands it back with each match. */
export interface Rule<T> {
  readonly phrase: string;
  readonly means: T;
}

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

/** What one written word answers to. */
export interface Form {
  /** Its stem, its form and its spelling, where phrases use them, and the classes that it alone is one of. */
  readonly symbols: readonly number[];
  /** One bit for each of these. */
  readonly bits: number;
  /** Whether a phrase begins with it, and whether a class of several words does: most begin neither, and need not be tried. */
  readonly begins: boolean;
  readonly beginsClass: boolean;
}

function formReader(symbols: readonly string[], start: State, classStart: State) {
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index + 1]));
  return knownOf((written): Form => {
    const plain = written.replace('’', "'").replace(/'s$/i, '');
    const lower = plain.toLowerCase();
    const singular = /^[A-Z][A-Z0-9]+s$/.test(plain) ? plain.slice(0, -1) : plain;
    const answers = [stemSymbol(lower === '&' ? 'and' : lower), formSymbol(lower), casedSymbol(singular)];
    const own = answers.flatMap((symbol) => numbers.get(symbol) ?? []);
    const inClasses = own.flatMap((symbol) => classStart.step(symbol) ?? []);
    const symbols = [...own, ...new Set(inClasses.flatMap(({ ends }) => ends))];
    return {
      symbols,
      bits: symbols.reduce((bits, symbol) => bits | bitOf(symbol), 0),
      begins: symbols.some((symbol) => start.leadsBy(symbol)),
      beginsClass: inClasses.some((state) => state.mask !== 0 || state.skips.length > 0),
    };
  });
}

/** What is known of the words of a range, by place. */
const roomFor = (length: number) => ({
  forms: new Array<Form | undefined>(length).fill(undefined),
  bits: new Int32Array(length),
  spans: new Array<readonly ClassSpan[] | undefined>(length).fill(undefined),
});

/**
 * Makes a net of compiled phrases.
 *
 * @param table the phrases, compiled
 * @param rules the phrases with what they stand for, in the order in which they were compiled
 */
export function openNet<T>(table: PhraseTable, rules: readonly Rule<T>[]): PhraseNet<T> {
  const states = new States(new TableReader(table.cells));
  const start = states.of([table.start]);
  const classStart = states.of([table.classStart]);
  const formOf = formReader(table.symbols, start, classStart);

  /** Kept from one range to the next, since most are short and there are many. */
  let room = roomFor(64);

  function rangeOf(words: Words, from: number, to: number): SearchRange {
    const length = to - from;
    if (length > room.bits.length) room = roomFor(2 * length);
    const { forms, bits, spans } = room;
    const range: SearchRange = { words, from, to, forms, bits, spans };
    for (let place = 0; place < length; place++) {
      const form = formOf(words.forms, words.form[from + place] ?? 0);
      forms[place] = form;
      bits[place] = form.bits;
    }
    for (let place = 0; place < length; place++) {
      spans[place] = forms[place]?.beginsClass ? classesAt(range, place) : undefined;
    }
    return range;
  }

  /** The classes of several words that begin at a place. */
  function classesAt(range: SearchRange, place: number): ClassSpan[] | undefined {
    let spans: ClassSpan[] | undefined;
    range.spans[place] = undefined;
    searchAt(range, classStart, range.from + place, (symbol, to) => {
      // A class of one word is among the word's own.
      if (to === range.from + place + 1 || spans?.some((span) => span.symbol === symbol && span.to === to)) return;
      spans ??= [];
      spans.push({ symbol, to });
      range.bits[place] = (range.bits[place] ?? 0) | bitOf(symbol);
    });
    return spans;
  }

  return {
    find(words, from, to) {
      const range = rangeOf(words, from, to);
      const matches: Match<T>[] = [];
      let at = from;
      const found = (number: number, end: number): void => {
        const rule = rules[number];
        if (rule) matches.push({ rule, from: at, to: end });
      };
      for (; at < to; at++) {
        if (range.forms[at - from]?.begins || range.spans[at - from]) searchAt(range, start, at, found);
      }
      return matches;
    },
  };
}
