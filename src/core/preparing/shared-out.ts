/** Things of one kind, and how much the kind weighs. */
export interface Weighed<T> {
  readonly weight: number;
  /** The most important first. */
  readonly items: readonly T[];
}

/**
 * Orders things so that wherever one stops, each kind has its share by weight: as seats are given out by D'Hondt's
 * method, the second thing of a kind counts half its weight, the third a third.
 *
 * @param kinds the kinds; where they weigh the same, the earlier comes first
 * @returns every thing once
 */
export function sharedOut<T>(kinds: readonly Weighed<T>[]): readonly T[] {
  return kinds
    .flatMap(({ weight, items }) => items.map((item, place) => ({ item, due: weight / (place + 1) })))
    .toSorted((a, b) => b.due - a.due)
    .map(({ item }) => item);
}
