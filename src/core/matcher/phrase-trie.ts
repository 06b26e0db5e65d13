import { type Part, PhraseError, readPhrase, type Series } from './phrase.ts';

/** What a phrase of the net stands for; the net hands it back with each match. */
export interface Rule<T> {
  readonly phrase: string;
  readonly means: T;
}

/** Where a search stands after some words of one or more phrases. Most nodes have one way on; what they lack is null. */
export interface Node<T> {
  /** Its own, so that sets of nodes can be told apart. */
  readonly number: number;
  /** The one word that leads on from most nodes: a map for each of them would take longer to make than all the rest. */
  way: Way<T> | null;
  /** All words that lead on, by symbol, where they are several. */
  ways: Map<number, Node<T>> | null;
  gaps: { readonly most: number; readonly node: Node<T> }[] | null;
  /** Nodes reached without a word: where the ways of a choice meet again. */
  jumps: Node<T>[] | null;
  /** The phrases that end here. */
  rules: Rule<T>[] | null;
}

interface Way<T> {
  readonly symbol: number;
  readonly node: Node<T>;
}

/**
 * Lists the words that lead on from a node.
 *
 * @param node a node of the trie
 * @returns their symbols
 */
export function symbolsAfter<T>({ way, ways }: Node<T>): readonly number[] {
  if (ways) return [...ways.keys()];
  return way ? [way.symbol] : [];
}

/**
 * Goes on from a node by a word.
 *
 * @param node a node of the trie
 * @param symbol the word's
 */
export function nodeAfter<T>({ way, ways }: Node<T>, symbol: number): Node<T> | undefined {
  if (ways) return ways.get(symbol);
  return way?.symbol === symbol ? way.node : undefined;
}

/** Gives every symbol a number, the same one each time. */
export type NumberOf = (symbol: string) => number;

let nodes = 0;

/** Makes a node that nothing leads on from. */
export const createNode = <T>(): Node<T> => ({
  number: nodes++,
  way: null,
  ways: null,
  gaps: null,
  jumps: null,
  rules: null,
});

/** The symbol under which a word class is numbered. */
export const classSymbol = (name: string): string => `@${name}`;

function gapAfter<T>(node: Node<T>, most: number): Node<T> {
  node.gaps ??= [];
  const known = node.gaps.find((gap) => gap.most === most);
  if (known) return known.node;
  const fresh = createNode<T>();
  node.gaps.push({ most, node: fresh });
  return fresh;
}

function wordAfter<T>(node: Node<T>, symbol: number): Node<T> {
  const known = nodeAfter(node, symbol);
  if (known) return known;
  const fresh = createNode<T>();
  if (node.way) {
    node.ways ??= new Map([[node.way.symbol, node.way.node]]);
    node.ways.set(symbol, fresh);
  } else node.way = { symbol, node: fresh };
  return fresh;
}

/**
 * Adds a phrase to a trie. Phrases that begin alike share their nodes, so a search's cost does not grow with their number.
 *
 * @param root the trie's root
 * @param rule the phrase with what it stands for
 * @param numberOf numbers the symbols
 * @param classes the word classes that there are
 * @throws PhraseError where the phrase cannot be read or names a class that does not exist
 */
export function plant<T>(
  root: Node<T>,
  rule: Rule<T>,
  numberOf: NumberOf,
  classes: { has(name: string): boolean },
): void {
  const step = (node: Node<T>, part: Part): Node<T> => {
    if (part.kind === 'gap') return gapAfter(node, part.most);
    if (part.kind === 'word') return wordAfter(node, numberOf(part.symbol));
    if (part.kind === 'class') {
      if (!classes.has(part.name)) throw new PhraseError(`"${rule.phrase}": no word class is called ${part.name}`);
      return wordAfter(node, numberOf(classSymbol(part.name)));
    }
    const meeting = createNode<T>();
    const meet = (from: Node<T>): void => {
      from.jumps ??= [];
      from.jumps.push(meeting);
    };
    for (const way of part.ways) meet(stepAll(node, way));
    if (part.optional) meet(node);
    return meeting;
  };
  const stepAll = (node: Node<T>, series: Series): Node<T> => series.reduce(step, node);
  for (const series of readPhrase(rule.phrase)) {
    const end = stepAll(root, series);
    end.rules ??= [];
    end.rules.push(rule);
  }
}
