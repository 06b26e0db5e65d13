import { isApplicationStep } from './address.ts';
import type { Board, PostingParts } from './board.ts';
import { findBySchema } from './schema-page.ts';

interface HostedBoard extends Pick<Board, 'name' | 'matches'> {
  /** The posting's key in an address, or null where it names none. */
  keyOf(url: URL): string | null;
  /** Finds the posting in the markup of the board. */
  findInPage(document: Document, url: URL): PostingParts | null;
}

/**
 * Makes a board that hosts the postings of many employers: each posting has an address of its own, the form may have
 * another, and the page says the same in schema.org's data, which is all there is before its script has run.
 *
 * @param board what is the board's own
 */
export function hostedBoard({ name, matches, keyOf, findInPage }: HostedBoard): Board {
  return {
    name,
    matches,
    marksOnRequest: false,
    expects: (url) => keyOf(url) !== null && !isApplicationStep(url),
    find(document, url) {
      if (isApplicationStep(url)) return null;
      const parts = findInPage(document, url) ?? findBySchema(document, url);
      return parts && { ...parts, key: keyOf(url) };
    },
  };
}

/**
 * Reads a posting's key in an address such as `/acme/0a1b2c3d-…`.
 *
 * @param url the page's address
 */
export const uuidIn = (url: URL): string | null => /^\/[^/]+\/([0-9a-f-]{36})(?:\/|$)/i.exec(url.pathname)?.[1] ?? null;
