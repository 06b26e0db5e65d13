/**
 * Gives the middle one of some numbers, the upper of two.
 *
 * @param numbers in any order
 * @returns null where there are none
 */
export const median = (numbers: readonly number[]): number | null =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
