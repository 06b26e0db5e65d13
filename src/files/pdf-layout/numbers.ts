/**
 * Gives the middle one of some numbers, the upper of two.
 *
 * @param numbers in any order
 * @returns null where there are none
 */
export const median = (numbers: readonly number[]): number | null =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;

/**
 * Gives the value that weighs most.
 *
 * @param weighed each value with its weight
 */
export function heaviest<T>(weighed: Iterable<readonly [T, number]>): T | null {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
