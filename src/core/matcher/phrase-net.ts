import { casedSymbol, formSymbol, stemSymbol } from './phrase.ts';
import { type ClassSpan, type SearchRange, searchAt } from './phrase-search.ts';
import { bitOf, type State, States } from './phrase-state.ts';
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

/** What one written word answers to. */
interface Form {
  readonly stem: number;
  readonly form: number;
  readonly cased: number;
  /** The classes that it alone is one of. */
  readonly classes: readonly number[];
  /** One bit for each of these. */
  readonly bits: number;
  /** Whether a phrase begins with it, and whether a class of several words does: most begin neither, and need not be tried. */
  readonly begins: boolean;
  readonly beginsClass: boolean;
}

/** Looks up what written words answer to; the same form is taken apart once. */
function formReader(
  numbers: ReadonlyMap<string, number>,
  start: State<unknown>,
  classStart: State<number>,
): (written: string) => Form {
  const remembered = new Map<string, Form>();
  return (written) => {
    const known = remembered.get(written);
    if (known) return known;
    const plain = written.replace('’', "'").replace(/'s$/i, '');
    const lower = plain.toLowerCase();
    const singular = /^[A-Z][A-Z0-9]+s$/.test(plain) ? plain.slice(0, -1) : plain;
    const stem = numbers.get(stemSymbol(lower === '&' ? 'and' : lower)) ?? 0;
    const form = numbers.get(formSymbol(lower)) ?? 0;
    const cased = numbers.get(casedSymbol(singular)) ?? 0;
    const own = [stem, form, cased].filter((symbol) => symbol !== 0);
    const inClasses = own.flatMap((symbol) => classStart.step(symbol) ?? []);
    const classes = [...new Set(inClasses.flatMap(({ rules }) => rules.map(({ means }) => means)))];
    const all = [...own, ...classes];
    const entry: Form = {
      stem,
      form,
      cased,
      classes,
      bits: all.reduce((bits, symbol) => bits | bitOf(symbol), 0),
      begins: all.some((symbol) => start.step(symbol) !== null),
      beginsClass: inClasses.some((state) => state.mask !== 0 || state.skips.length > 0),
    };
    if (remembered.size >= MOST_FORMS) remembered.clear();
    remembered.set(written, entry);
    return entry;
  };
}

/** What is known of the words of a range, by place. */
const roomFor = (length: number) => ({
  classes: new Array<readonly number[]>(length).fill([]),
  stem: new Int32Array(length),
  form: new Int32Array(length),
  cased: new Int32Array(length),
  bits: new Int32Array(length),
  begins: new Uint8Array(length),
  beginsClass: new Uint8Array(length),
});

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
  const start = new States<T>().of([root]);
  const classStart = new States<number>().of([classRoot]);
  const formOf = formReader(numbers, start, classStart);

  /** Kept from one range to the next, since most are short and there are many. */
  let room = roomFor(64);

  function rangeOf(words: Words, from: number, to: number): SearchRange {
    const length = to - from;
    if (length > room.stem.length) room = roomFor(2 * length);
    for (let place = 0; place < length; place++) {
      const form = formOf(words.text.slice(words.start[from + place], words.end[from + place]));
      room.stem[place] = form.stem;
      room.form[place] = form.form;
      room.cased[place] = form.cased;
      room.classes[place] = form.classes;
      room.bits[place] = form.bits;
      room.begins[place] = form.begins ? 1 : 0;
      room.beginsClass[place] = form.beginsClass ? 1 : 0;
    }
    const spans: (readonly ClassSpan[] | undefined)[] = [];
    const range: SearchRange = { words, from, to, ...room, spans };
    let at = from;
    let here: ClassSpan[] | undefined;
    const found = ({ means: symbol }: Rule<number>, end: number): void => {
      // A class of one word is among the word's own.
      if (end === at + 1 || here?.some((span) => span.symbol === symbol && span.to === end)) return;
      here ??= [];
      here.push({ symbol, to: end });
      range.bits[at - from] = (range.bits[at - from] ?? 0) | bitOf(symbol);
    };
    for (; at < to; at++) {
      here = undefined;
      if (room.beginsClass[at - from] === 1) searchAt(range, classStart, at, found);
      spans.push(here);
    }
    return range;
  }

  return {
    find(words, from, to) {
      const range = rangeOf(words, from, to);
      const matches: Match<T>[] = [];
      let at = from;
      const found = (rule: Rule<T>, end: number): void => void matches.push({ rule, from: at, to: end });
      for (; at < to; at++) {
        if (room.begins[at - from] === 1 || range.spans[at - from]) searchAt(range, start, at, found);
      }
      return matches;
    },
  };
}
