import { classSymbol, createNode, type Node, plant } from './phrase-trie.ts';

/**
 * Phrases compiled: a trie over words as one list of numbers. It is made when the extension is built, because a service
 * worker starts many times a day and would plant four thousand phrases each time.
 */
export interface PhraseTable {
  /** The symbol numbered n stands at n - 1. */
  readonly symbols: readonly string[];
  /**
   * The nodes one after another, each called by the place where it begins. A node is four lists, each with its length in
   * front: ways (symbol, node), gaps (most words, node), jumps (node), and the numbers of the phrases that end here.
   */
  readonly cells: readonly number[];
  /** The nodes from which phrases and word classes begin. */
  readonly start: number;
  readonly classStart: number;
}

/** Where the ways of a choice meet, most nodes do nothing but jump: what led to them leads to the meeting instead. */
function landing(node: Node): Node {
  const [jump, ...more] = node.jumps;
  const isMere = jump && more.length + node.ways.size + node.gaps.length + node.ends.length === 0;
  return isMere ? landing(jump) : node;
}

function cellsOf(roots: readonly Node[]): { cells: number[]; places: ReadonlyMap<Node, number> } {
  const places = new Map<Node, number>();
  const reached = new Set(roots);
  let size = 0;
  // A set is walked in the order of insertion, those added on the way included.
  for (const node of reached) {
    places.set(node, size);
    size += 4 + 2 * node.ways.size + 2 * node.gaps.length + node.jumps.length + node.ends.length;
    for (const next of [...node.ways.values(), ...node.gaps.map((gap) => gap.node), ...node.jumps])
      reached.add(landing(next));
  }
  const placeOf = (node: Node): number => places.get(landing(node)) ?? 0;
  const cells = [...reached].flatMap(({ ways, gaps, jumps, ends }) => [
    ways.size,
    ...[...ways].flatMap(([symbol, node]) => [symbol, placeOf(node)]),
    gaps.length,
    ...gaps.flatMap(({ most, node }) => [most, placeOf(node)]),
    jumps.length,
    ...jumps.map(placeOf),
    ends.length,
    ...ends,
  ]);
  return { cells, places };
}

/**
 * Compiles phrases.
 *
 * @param phrases in the phrase language; each is known by its place in the list
 * @param classes the word classes' phrases by name; they use no classes themselves, and are known by their symbols' numbers
 * @throws PhraseError where a phrase cannot be read or names a class that does not exist
 */
export function compileTable(phrases: readonly string[], classes: ReadonlyMap<string, readonly string[]>): PhraseTable {
  const numbers = new Map<string, number>();
  const numberOf = (symbol: string): number => {
    const number = numbers.get(symbol) ?? numbers.size + 1;
    numbers.set(symbol, number);
    return number;
  };
  const root = createNode();
  for (const [number, phrase] of phrases.entries()) plant(root, phrase, number, numberOf, classes);
  const classRoot = createNode();
  for (const [name, wordings] of classes) {
    const symbol = numbers.get(classSymbol(name));
    // A class that no phrase uses costs nothing while matching.
    if (symbol) for (const wording of wordings) plant(classRoot, wording, symbol, numberOf, new Map());
  }
  const { cells, places } = cellsOf([root, classRoot]);
  return { symbols: [...numbers.keys()], cells, start: places.get(root) ?? 0, classStart: places.get(classRoot) ?? 0 };
}
