/** What the address of the library page names. */
export type LibraryPlace =
  | { readonly view: 'list' }
  | { readonly view: 'posting'; readonly id: string }
  /** Postings side by side. */
  | { readonly view: 'compare'; readonly ids: readonly string[] };

/** How many postings can be laid side by side: more columns can be read by nobody. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 3;

const COMPARE = 'compare=';

/**
 * The address of a saved posting within the library page.
 *
 * @param id the posting's id
 */
export const postingHash = (id: string): string => `#${encodeURIComponent(id)}`;

/**
 * The address of postings side by side within the library page.
 *
 * @param ids the postings' ids, in the order in which they stand
 */
export const compareHash = (ids: readonly string[]): string => `#${COMPARE}${ids.map(encodeURIComponent).join(',')}`;

/**
 * Reads the address.
 *
 * @param hash the part from "#" on; an id's own "=" and "," are encoded in it
 * @returns what it names; the list where it names nothing that can be read
 */
export function placeIn(hash: string): LibraryPlace {
  const rest = hash.slice(1);
  try {
    if (rest.startsWith(COMPARE)) {
      const ids = rest.slice(COMPARE.length).split(',').map(decodeURIComponent);
      return { view: 'compare', ids: [...new Set(ids)].slice(0, MOST_COMPARED) };
    }
    return rest === '' ? { view: 'list' } : { view: 'posting', id: decodeURIComponent(rest) };
  } catch {
    // A mangled address opens the list.
    return { view: 'list' };
  }
}
