import { createPosting, type Posting } from '../core/posting.ts';
import { cleanAddress } from './address.ts';
import { type Board, boardAt, type NamedBoard, type PostingParts } from './board.ts';
import { type PageText, readText } from './page-text.ts';

/** A page that shows a posting, or one that does not. */
export type PageReading =
  | { readonly posting: Posting; readonly board: Board; readonly pageText: PageText }
  /** `expected`: the board at whose address a posting should be here, so that finding none is worth saying. */
  | { readonly posting: null; readonly expected: NamedBoard | null };

/**
 * Makes a posting of its parts.
 *
 * @param parts what a board found
 * @param board the board's id
 * @param url the page's address
 * @param description the text of the parts' body
 */
export function postingOf(parts: PostingParts, board: string, url: URL, description: string): Posting {
  return createPosting({ ...parts, board, url: cleanAddress(new URL(parts.address ?? url, url)), description });
}

/**
 * Reads the posting that a page shows now.
 *
 * @param document the page; it is only read
 * @param url the page's address
 * @returns the posting with the text it was made from, or none where the page shows none, or one without text
 */
export function readPage(document: Document, url: URL): PageReading {
  const named = boardAt(document, url);
  const parts = named?.board.find(document, url);
  const pageText = parts && readText(parts.body, parts.skip);
  if (!named || !parts || !pageText?.text) {
    return { posting: null, expected: named?.board.expects(url) ? named : null };
  }
  return { posting: postingOf(parts, named.id, url, pageText.text), board: named.board, pageText };
}
