const LETTERS = ['A', 'B', 'C'] as const;

/**
 * Names a posting among those side by side.
 *
 * @param index its place, from 0
 */
export const letterOf = (index: number): string => LETTERS[index] ?? String(index + 1);

/** The letter by which one of the postings side by side is known where there is no room for its title. */
export function Letter({ index }: { readonly index: number }) {
  return <b class="side-letter">{letterOf(index)}</b>;
}
