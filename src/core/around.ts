import type { Basis } from './fact.ts';

/**
 * Cuts out the text around a place, for a look at what qualifies it.
 *
 * @param description the posting's text
 * @param place a place in it, or beside it
 * @param before how much to take before it, in UTF-16 units
 * @param after how much to take behind it, in UTF-16 units
 * @returns the place with what stands around it; the quote alone where it was read beside the description
 */
export function around(description: string, { quote, start, end }: Basis, before: number, after: number): string {
  if (start === null || end === null) return quote;
  return description.slice(Math.max(0, start - before), end + after);
}
