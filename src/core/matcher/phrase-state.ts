import { type Node, nodeAfter, type Rule, symbolsAfter } from './phrase-trie.ts';

/** Up to this many symbols are looked through faster than a map is asked. */
const FEW = 8;

/**
 * Gives a symbol's bit among thirty-two, by which most words are told not to lead on before anything is looked up.
 *
 * @param symbol a number from the net, above 0
 */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

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
  /** The symbols that lead on, and what they lead to once that has been asked, by the same places. */
  private readonly symbols: readonly number[];
  private readonly reached: (State<T> | undefined)[] = [];
  /** The symbols' places, where they are too many to be looked through. */
  private readonly places: ReadonlyMap<number, number> | null;
  private landings: readonly State<T>[] | null = null;

  constructor(nodes: readonly Node<T>[], states: States<T>) {
    this.nodes = nodes;
    this.states = states;
    this.rules = nodes.flatMap((node) => node.rules ?? []);
    const [only] = nodes;
    this.symbols = only && nodes.length === 1 ? symbolsAfter(only) : [...new Set(nodes.flatMap(symbolsAfter))];
    this.places = this.symbols.length > FEW ? new Map(this.symbols.map((symbol, place) => [symbol, place])) : null;
    this.mask = this.symbols.reduce((mask, symbol) => mask | bitOf(symbol), 0);
  }

  /**
   * Goes on by a word.
   *
   * @param symbol one of those that the word answers to
   * @returns null where no phrase goes on by it
   */
  step(symbol: number): State<T> | null {
    const place = this.places ? (this.places.get(symbol) ?? -1) : this.symbols.indexOf(symbol);
    if (place === -1) return null;
    const known = this.reached[place];
    if (known) return known;
    const state = this.states.of(this.nodes.flatMap((node) => nodeAfter(node, symbol) ?? []));
    this.reached[place] = state;
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
