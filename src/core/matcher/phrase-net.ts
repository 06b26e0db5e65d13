import { casedSymbol, formSymbol, type Part, PhraseError, readPhrase, type Series, stemSymbol } from './phrase.ts';
import { Break, type Words } from './words.ts';

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

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly gaps: { readonly most: number; readonly node: Node<T> }[];
  /** Nodes reached without a word: where the ways of a choice meet again. */
  readonly jumps: Node<T>[];
  readonly rules: Rule<T>[];
}

/** The symbols one written word can answer to; 0 where no phrase uses it that way. */
interface Symbols {
  readonly stem: number;
  readonly form: number;
  readonly cased: number;
}

const NO_SYMBOLS: Symbols = { stem: 0, form: 0, cased: 0 };

/** Written forms remembered before the memory starts afresh; a language has fewer in use. */
const MOST_FORMS = 60_000;

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

/**
 * Compiles phrases into a net.
 *
 * @param rules the phrases with what they stand for
 * @param classes the word classes' phrases by name; they use no classes and no gaps themselves
 * @throws PhraseError where a phrase cannot be read or names a class that does not exist
 */
export function compileNet<T>(
  rules: readonly Rule<T>[],
  classes: ReadonlyMap<string, readonly string[]>,
): PhraseNet<T> {
  const symbolNumbers = new Map<string, number>();
  const numberOf = (symbol: string): number => {
    const known = symbolNumbers.get(symbol);
    if (known) return known;
    symbolNumbers.set(symbol, symbolNumbers.size + 1);
    return symbolNumbers.size;
  };
  const createNode = <U>(): Node<U> => ({ next: new Map(), gaps: [], jumps: [], rules: [] });

  const step = <U>(node: Node<U>, part: Part): Node<U> => {
    if (part.kind === 'choice') {
      const meeting = createNode<U>();
      for (const way of part.ways) stepAll(node, way).jumps.push(meeting);
      if (part.optional) node.jumps.push(meeting);
      return meeting;
    }
    if (part.kind === 'gap') {
      const known = node.gaps.find((gap) => gap.most === part.most);
      if (known) return known.node;
      const fresh = createNode<U>();
      node.gaps.push({ most: part.most, node: fresh });
      return fresh;
    }
    if (part.kind === 'class' && !classes.has(part.name)) throw new PhraseError(`no word class is called ${part.name}`);
    const symbol = numberOf(part.kind === 'class' ? `@${part.name}` : part.symbol);
    const known = node.next.get(symbol);
    if (known) return known;
    const fresh = createNode<U>();
    node.next.set(symbol, fresh);
    return fresh;
  };
  const stepAll = <U>(node: Node<U>, series: Series): Node<U> => series.reduce(step<U>, node);

  const plant = <U>(root: Node<U>, rule: Rule<U>): void => {
    for (const series of readPhrase(rule.phrase)) stepAll(root, series).rules.push(rule);
  };

  const root = createNode<T>();
  for (const rule of rules) plant(root, rule);
  const classRoot = createNode<number>();
  for (const [name, phrases] of classes) {
    // A class that no phrase uses costs nothing while matching.
    if (!symbolNumbers.has(`@${name}`)) continue;
    for (const phrase of phrases) plant(classRoot, { phrase, means: numberOf(`@${name}`) });
  }

  const remembered = new Map<string, Symbols>();
  const symbolsOf = (written: string): Symbols => {
    const known = remembered.get(written);
    if (known) return known;
    const plain = written.replace('’', "'").replace(/'s$/i, '');
    const lower = plain.toLowerCase();
    const singular = /^[A-Z][A-Z0-9]+s$/.test(plain) ? plain.slice(0, -1) : plain;
    const stem = symbolNumbers.get(stemSymbol(lower === '&' ? 'and' : lower)) ?? 0;
    const form = symbolNumbers.get(formSymbol(lower)) ?? 0;
    const cased = symbolNumbers.get(casedSymbol(singular)) ?? 0;
    const symbols = stem || form || cased ? { stem, form, cased } : NO_SYMBOLS;
    if (remembered.size >= MOST_FORMS) remembered.clear();
    remembered.set(written, symbols);
    return symbols;
  };

  /** Spans of word classes by their first word, filled for the range at hand. */
  type ClassSpans = (readonly { readonly symbol: number; readonly to: number }[] | undefined)[];

  function walk<U>(
    node: Node<U>,
    at: number,
    to: number,
    words: Words,
    symbols: readonly Symbols[],
    offset: number,
    spans: ClassSpans | null,
    found: (rule: Rule<U>, to: number) => void,
  ): void {
    for (const rule of node.rules) found(rule, at);
    for (const jump of node.jumps) walk(jump, at, to, words, symbols, offset, spans, found);
    if (at >= to) return;
    const apart = words.before[at] ?? Break.Stop;
    if (apart === Break.Stop) return;
    for (const gap of node.gaps) {
      for (let skipped = 0, here = at; ; skipped++, here++) {
        if (here >= to || (here > at && words.before[here] === Break.Stop)) break;
        enterPast(gap.node, here, to, words, symbols, offset, spans, found);
        if (skipped === gap.most) break;
      }
    }
    if (node.next.size > 0 && apart === Break.None) enter(node, at, to, words, symbols, offset, spans, found);
  }

  /** Behind a gap an optional part may be absent: its jumps are entered as well. */
  function enterPast<U>(
    node: Node<U>,
    at: number,
    to: number,
    words: Words,
    symbols: readonly Symbols[],
    offset: number,
    spans: ClassSpans | null,
    found: (rule: Rule<U>, to: number) => void,
  ): void {
    enter(node, at, to, words, symbols, offset, spans, found);
    for (const jump of node.jumps) enterPast(jump, at, to, words, symbols, offset, spans, found);
  }

  function enter<U>(
    node: Node<U>,
    at: number,
    to: number,
    words: Words,
    symbols: readonly Symbols[],
    offset: number,
    spans: ClassSpans | null,
    found: (rule: Rule<U>, to: number) => void,
  ): void {
    const here = symbols[at - offset] ?? NO_SYMBOLS;
    if (here !== NO_SYMBOLS) {
      for (const symbol of [here.stem, here.form, here.cased]) {
        const child = symbol ? node.next.get(symbol) : undefined;
        if (child) walk(child, at + 1, to, words, symbols, offset, spans, found);
      }
    }
    for (const span of spans?.[at - offset] ?? []) {
      const child = node.next.get(span.symbol);
      if (child) walk(child, span.to, to, words, symbols, offset, spans, found);
    }
  }

  return {
    find(words, from, to) {
      const symbols: Symbols[] = [];
      for (let at = from; at < to; at++) symbols.push(symbolsOf(words.text.slice(words.start[at], words.end[at])));
      const spans: ClassSpans = new Array(to - from);
      for (let at = from; at < to; at++) {
        const here = new Map<number, Set<number>>();
        enter(classRoot, at, to, words, symbols, from, null, (rule, end) => {
          const ends = here.get(rule.means);
          if (ends) ends.add(end);
          else here.set(rule.means, new Set([end]));
        });
        if (here.size > 0)
          spans[at - from] = [...here].flatMap(([symbol, ends]) => [...ends].map((end) => ({ symbol, to: end })));
      }
      const matches: Match<T>[] = [];
      for (let at = from; at < to; at++) {
        enter(root, at, to, words, symbols, from, spans, (rule, end) => matches.push({ rule, from: at, to: end }));
      }
      return matches;
    },
  };
}
