import type { Node, Rule } from './phrase-trie.ts';

/**
 * Where a search stands in all phrases at once: every node of the trie that the words so far may have led to.
 *
 * Hundreds of phrases begin with the same choice of verbs; followed one by one, each of them would be tried at each
 * such verb. Joined into one state they cost one look-up, so that a search does not slow down as phrases are added.
 */
export interface State<T> {
  /** The phrases that end here. */
  readonly rules: readonly Rule<T>[];
  /**
   * One bit for each symbol, by its last five, that may lead on from here: most words lead nowhere, and the bit says so
   * sooner than the map.
   */
  readonly mask: number;
  /**
   * Where a word leads from here, by symbol. States are made when a search first comes to them: a text sees few of all
   * that there could be.
   */
  next(): ReadonlyMap<number, State<T>>;
  /** Where a gap leads that has skipped so many words, by their number; empty where no gap begins. */
  skips(): readonly State<T>[];
}

/** Makes states, the same one for the same nodes. */
export type StateOf<T> = (nodes: Iterable<Node<T>>) => State<T>;

/** The nodes, and those reached from them without a word. */
function withJumps<T>(nodes: Iterable<Node<T>>): ReadonlySet<Node<T>> {
  // A set is walked in the order of insertion, those added on the way included.
  const reached = new Set(nodes);
  for (const node of reached) for (const jump of node.jumps) reached.add(jump);
  return reached;
}

function maskOf<T>(nodes: ReadonlySet<Node<T>>): number {
  let mask = 0;
  for (const node of nodes) for (const symbol of node.next.keys()) mask |= 1 << (symbol & 31);
  return mask;
}

function nextOf<T>(nodes: ReadonlySet<Node<T>>, stateOf: StateOf<T>): ReadonlyMap<number, State<T>> {
  const reached = new Map<number, Node<T>[]>();
  for (const node of nodes) {
    for (const [symbol, next] of node.next) {
      const known = reached.get(symbol);
      if (known) known.push(next);
      else reached.set(symbol, [next]);
    }
  }
  return new Map([...reached].map(([symbol, next]) => [symbol, stateOf(next)]));
}

function skipsOf<T>(nodes: ReadonlySet<Node<T>>, stateOf: StateOf<T>): readonly State<T>[] {
  const gaps = [...nodes].flatMap((node) => node.gaps);
  const most = Math.max(-1, ...gaps.map((gap) => gap.most));
  return Array.from({ length: most + 1 }, (_, skipped) =>
    stateOf(gaps.filter((gap) => gap.most >= skipped).map((gap) => gap.node)),
  );
}

/** Starts a collection of states over one trie. */
export function createStates<T>(): StateOf<T> {
  const known = new Map<string, State<T>>();
  const stateOf: StateOf<T> = (nodes) => {
    const all = withJumps(nodes);
    const key = [...all]
      .map((node) => node.number)
      .sort((a, b) => a - b)
      .join();
    const found = known.get(key);
    if (found) return found;
    let next: ReadonlyMap<number, State<T>> | null = null;
    let skips: readonly State<T>[] | null = null;
    const state: State<T> = {
      rules: [...all].flatMap((node) => node.rules),
      mask: maskOf(all),
      next() {
        next ??= nextOf(all, stateOf);
        return next;
      },
      skips() {
        skips ??= skipsOf(all, stateOf);
        return skips;
      },
    };
    known.set(key, state);
    return state;
  };
  return stateOf;
}
