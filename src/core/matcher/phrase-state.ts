import type { Node, Rule } from './phrase-trie.ts';

/**
 * Where a search stands in all phrases at once: every node of the trie that the words so far may have led to.
 *
 * Hundreds of phrases begin with the same choice of verbs; followed one by one, each of them would be tried at each
 * such verb. Joined into one state they cost one look-up, so that a search does not slow down as phrases are added.
 * States are made when a search first comes to them: a text sees few of all that there could be.
 */
export class State<T> {
  /** The phrases that end here. */
  readonly rules: readonly Rule<T>[];
  /**
   * One bit for each symbol, by its last five, that may lead on from here: most words lead nowhere, and the bit says so
   * sooner than the map.
   */
  readonly mask: number;
  private readonly nodes: readonly Node<T>[];
  private readonly states: States<T>;
  private readonly steps = new Map<number, State<T> | null>();
  private landings: readonly State<T>[] | null = null;

  constructor(nodes: readonly Node<T>[], states: States<T>) {
    this.nodes = nodes;
    this.states = states;
    this.rules = nodes.flatMap((node) => node.rules ?? []);
    let mask = 0;
    for (const { next } of nodes) if (next) for (const symbol of next.keys()) mask |= 1 << (symbol & 31);
    this.mask = mask;
  }

  /**
   * Goes on by a word.
   *
   * @param symbol one of those that the word answers to
   * @returns null where no phrase goes on by it
   */
  step(symbol: number): State<T> | null {
    const known = this.steps.get(symbol);
    if (known !== undefined) return known;
    const reached = this.nodes.flatMap((node) => node.next?.get(symbol) ?? []);
    // The symbols of all phrases are few enough to remember which of them lead nowhere.
    const state = reached.length === 0 ? null : this.states.of(reached);
    this.steps.set(symbol, state);
    return state;
  }

  /** Where a gap leads that has skipped so many words, by their number; empty where no gap begins. */
  get skips(): readonly State<T>[] {
    this.landings ??= this.landingsOf();
    return this.landings;
  }

  private landingsOf(): readonly State<T>[] {
    const gaps = this.nodes.flatMap((node) => node.gaps ?? []);
    const most = Math.max(-1, ...gaps.map((gap) => gap.most));
    return Array.from({ length: most + 1 }, (_, skipped) =>
      this.states.of(gaps.filter((gap) => gap.most >= skipped).map((gap) => gap.node)),
    );
  }
}

/** The states over one trie: the same one for the same nodes. */
export class States<T> {
  private readonly known = new Map<string, State<T>>();

  /**
   * Gives the state of nodes and of those reached from them without a word.
   *
   * @param nodes one at least
   */
  of(nodes: readonly Node<T>[]): State<T> {
    const all = new Set(nodes);
    // A set is walked in the order of insertion, those added on the way included.
    for (const node of all) if (node.jumps) for (const jump of node.jumps) all.add(jump);
    const [only] = nodes;
    const key =
      all.size === 1 && only
        ? String(only.number)
        : Array.from(all, (node) => node.number)
            .sort((a, b) => a - b)
            .join();
    const found = this.known.get(key);
    if (found) return found;
    const state = new State([...all], this);
    this.known.set(key, state);
    return state;
  }
}
