/**
 * Puts lists together by taking from each in turn, so that whoever stops early has something of all of them.
 *
 * @param lists the lists, the most important first
 * @returns every element once: the first of each list, then the second of each, and so on
 */
export function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}
