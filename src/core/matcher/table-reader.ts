import type { PhraseTable } from './phrase-table.ts';

export interface Gap {
  readonly most: number;
  readonly node: number;
}

/** Reads the nodes of a compiled table, which are lists of numbers behind each other. */
export class TableReader {
  constructor(private readonly cells: PhraseTable['cells']) {}

  private cell(place: number): number {
    return this.cells[place] ?? 0;
  }

  /** Where the list of gaps begins, which is behind the ways. */
  private gapsAt(node: number): number {
    return node + 1 + 2 * this.cell(node);
  }

  private jumpsAt(node: number): number {
    const gaps = this.gapsAt(node);
    return gaps + 1 + 2 * this.cell(gaps);
  }

  /**
   * Lists what leads on from a node and what ends there.
   *
   * @param node its place
   * @param symbols gets the symbols of its ways
   * @param ends gets the numbers of its phrases
   */
  read(node: number, symbols: number[], ends: number[]): void {
    for (let way = node + 1; way < this.gapsAt(node); way += 2) symbols.push(this.cell(way));
    const jumps = this.jumpsAt(node);
    const from = jumps + 1 + this.cell(jumps);
    for (let end = 1; end <= this.cell(from); end++) ends.push(this.cell(from + end));
  }

  /**
   * Lists the nodes that a word leads to.
   *
   * @param nodes where it may lead from
   * @param symbol the word's
   */
  after(nodes: readonly number[], symbol: number): number[] {
    const reached: number[] = [];
    for (const node of nodes) {
      const end = this.gapsAt(node);
      let way = node + 1;
      while (way < end && this.cell(way) !== symbol) way += 2;
      if (way < end) reached.push(this.cell(way + 1));
    }
    return reached;
  }

  /**
   * Lists the gaps that begin at nodes.
   *
   * @param nodes their places
   */
  gapsAfter(nodes: readonly number[]): Gap[] {
    return nodes.flatMap((node) => {
      const from = this.gapsAt(node);
      return Array.from({ length: this.cell(from) }, (_, gap) => ({
        most: this.cell(from + 1 + 2 * gap),
        node: this.cell(from + 2 + 2 * gap),
      }));
    });
  }

  /**
   * Adds the nodes that are reached from a node without a word.
   *
   * @param node its place
   * @param reached gets them
   */
  jump(node: number, reached: Set<number>): void {
    const from = this.jumpsAt(node);
    for (let jump = 1; jump <= this.cell(from); jump++) reached.add(this.cell(from + jump));
  }
}
