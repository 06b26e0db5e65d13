import type { TableReader } from './table-reader.ts';

/**
 * Gives a symbol's bit among thirty-two, by which most words are told not to lead on before anything is looked up.
 *
 * @param symbol a number from the net, above 0
 */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** A multiplier that spreads neighbouring numbers over all places (2³² over the golden ratio; Knuth, TAOCP 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * Where a search stands in all phrases at once: every node of the trie that the words so far may have led to.
 *
 * Hundreds of phrases begin with the same choice of verbs; followed one by one, each of them would be tried at each
 * such verb. Joined into one state they cost one look-up, so that a search does not slow down as phrases are added.
 * States are made when a search first comes to them: a text sees few of all that there could be.
 */
export class State {
  /** The numbers of the phrases that end here. */
  readonly ends: readonly number[];
  /**
   * One bit for each symbol, by its last five, that may lead on from here: most words lead nowhere, and the bit says so
   * sooner than the table.
   */
  readonly mask: number;
  /** The symbols that lead on, each at the place that its number says or at the next free one; 0 where there is none. */
  private readonly symbols: Int32Array;
  /** What they lead to once that has been asked, by the same places. */
  private readonly reached: (State | null)[];
  private readonly shift: number;
  private readonly nodes: readonly number[];
  private readonly states: States;
  /** Whether nothing leads on, not even a gap. */
  readonly isLast: boolean;
  private landings: readonly State[] | null = null;

  constructor(nodes: readonly number[], states: States) {
    this.nodes = nodes;
    this.states = states;
    const ends: number[] = [];
    const symbols: number[] = [];
    for (const node of nodes) states.table.read(node, symbols, ends);
    // Of phrases that end together, the vocabulary's first comes first, however the trie was built.
    this.ends = ends.sort((a, b) => a - b);
    const bits = 32 - Math.clz32(2 * symbols.length);
    this.shift = 32 - bits;
    this.symbols = new Int32Array(1 << bits);
    this.reached = new Array<State | null>(1 << bits).fill(null);
    let mask = 0;
    for (const symbol of symbols) {
      mask |= bitOf(symbol);
      this.symbols[this.placeOf(symbol)] = symbol;
    }
    this.mask = mask;
    this.isLast = mask === 0 && states.table.gapsAfter(nodes).length === 0;
  }

  private placeOf(symbol: number): number {
    const { symbols } = this;
    let place = this.shift === 32 ? 0 : Math.imul(symbol, SPREAD) >>> this.shift;
    while (symbols[place] !== symbol && symbols[place] !== 0) place = (place + 1) & (symbols.length - 1);
    return place;
  }

  /**
   * Goes on by a word.
   *
   * @param symbol one of those that the word answers to, above 0
   * @returns null where no phrase goes on by it
   */
  step(symbol: number): State | null {
    const place = this.placeOf(symbol);
    const known = this.reached[place];
    if (known) return known;
    if (this.symbols[place] !== symbol) return null;
    const state = this.states.of(this.states.table.after(this.nodes, symbol));
    this.reached[place] = state;
    return state;
  }

  /**
   * Tells whether a phrase goes on by a word.
   *
   * @param symbol one of those that the word answers to, above 0
   */
  leadsBy(symbol: number): boolean {
    return this.symbols[this.placeOf(symbol)] === symbol;
  }

  /** Where a gap leads that has skipped so many words, by their number; empty where no gap begins. */
  get skips(): readonly State[] {
    this.landings ??= this.landingsOf();
    return this.landings;
  }

  private landingsOf(): readonly State[] {
    const gaps = this.states.table.gapsAfter(this.nodes);
    const most = Math.max(-1, ...gaps.map((gap) => gap.most));
    return Array.from({ length: most + 1 }, (_, skipped) =>
      this.states.of(gaps.filter((gap) => gap.most >= skipped).map((gap) => gap.node)),
    );
  }
}

/** The states over one trie: the same one for the same nodes. */
export class States {
  private readonly known = new Map<string, State>();

  /** @param table where the nodes are read */
  constructor(readonly table: TableReader) {}

  /**
   * Gives the state of nodes and of those reached from them without a word.
   *
   * @param nodes one at least
   */
  of(nodes: readonly number[]): State {
    const all = new Set(nodes);
    // A set is walked in the order of insertion, those added on the way included.
    for (const node of all) this.table.jump(node, all);
    const [only] = nodes;
    const key = all.size === 1 && only !== undefined ? String(only) : [...all].sort((a, b) => a - b).join();
    const found = this.known.get(key);
    if (found) return found;
    const state = new State([...all], this);
    this.known.set(key, state);
    return state;
  }
}
