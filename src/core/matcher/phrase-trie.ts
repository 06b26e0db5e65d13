import { type Part, PhraseError, readPhrase, type Series } from './phrase.ts';

/** Where a search stands after some words of one or more phrases. Most nodes have one way on; what they lack is null. */
export interface Node {
  /** The words that lead on, by symbol. */
  readonly ways: Map<number, Node>;
  readonly gaps: { readonly most: number; readonly node: Node }[];
  /** Nodes reached without a word: where the ways of a choice meet again. */
  readonly jumps: Node[];
  /** The numbers of the phrases that end here. */
  readonly ends: number[];
}

/** Makes a node that nothing leads on from. */
export const createNode = (): Node => ({ ways: new Map(), gaps: [], jumps: [], ends: [] });

/** Gives every symbol a number, the same one each time. */
export type NumberOf = (symbol: string) => number;

/** The symbol under which a word class is numbered. */
export const classSymbol = (name: string): string => `@${name}`;

function gapAfter(node: Node, most: number): Node {
  const known = node.gaps.find((gap) => gap.most === most);
  if (known) return known.node;
  const fresh = createNode();
  node.gaps.push({ most, node: fresh });
  return fresh;
}

function wordAfter(node: Node, symbol: number): Node {
  const known = node.ways.get(symbol);
  if (known) return known;
  const fresh = createNode();
  node.ways.set(symbol, fresh);
  return fresh;
}

/**
 * Adds a phrase to a trie. Phrases that begin alike share their nodes, so a search's cost does not grow with their number.
 *
 * @param root the trie's root
 * @param phrase in the phrase language
 * @param number what a search says when it has found the phrase
 * @param numberOf numbers the symbols
 * @param classes the word classes that there are
 * @throws PhraseError where the phrase cannot be read or names a class that does not exist
 */
export function plant(
  root: Node,
  phrase: string,
  number: number,
  numberOf: NumberOf,
  classes: { has(name: string): boolean },
): void {
  const step = (node: Node, part: Part): Node => {
    if (part.kind === 'gap') return gapAfter(node, part.most);
    if (part.kind === 'word') return wordAfter(node, numberOf(part.symbol));
    if (part.kind === 'class') {
      if (!classes.has(part.name)) throw new PhraseError(`"${phrase}": no word class is called ${part.name}`);
      return wordAfter(node, numberOf(classSymbol(part.name)));
    }
    const meeting = createNode();
    for (const way of part.ways) stepAll(node, way).jumps.push(meeting);
    if (part.optional) node.jumps.push(meeting);
    return meeting;
  };
  const stepAll = (node: Node, series: Series): Node => series.reduce(step, node);
  for (const series of readPhrase(phrase)) stepAll(root, series).ends.push(number);
}
