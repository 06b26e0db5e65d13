import { byFileName } from '../core/vocabulary.ts';
import { isCovered } from './address.ts';
import type { Card } from './cards.ts';

/** What a board finds on a page that shows a posting. */
export interface PostingParts {
  /** The board's own id of the posting, or null where the address has to serve. */
  readonly key: string | null;
  /** Where this posting alone is shown, for pages that hold many; else the page's own address. */
  readonly address?: string;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** What the page says beside the description (pay, employment type, workplace), one statement a line. */
  readonly extras: readonly string[];
  /** The element that holds the description, and as little else as can be. */
  readonly body: Element;
  /** Elements inside `body` that are not the posting's text: its own heading, "show more" buttons, forms. */
  readonly skip: readonly Element[];
}

/** Where postings live; its file's name is its id. */
export interface Board {
  /** As the user knows it. */
  readonly name: string;
  /** Match patterns of its pages; the content script starts on them by itself, and the manifest is filled from them. */
  readonly matches: readonly string[];
  /** True where the site is used for much besides jobs: the script starts on its pages only when the user asks for it. */
  readonly onRequest?: true;
  /** True where the board's terms speak against changing its pages: marks wait until the user switches them on. */
  readonly marksOnRequest: boolean;
  /** CSS selector of markup that only this board writes: told by it under an employer's own address too. */
  readonly sign?: string;
  /**
   * Whether at this address nothing of jobs can be shown, so that the page's changes need not be followed; only its address
   * is. Absent where that cannot be told.
   *
   * @param url the page's address
   */
  isQuiet?(url: URL): boolean;
  /**
   * Whether the address is one at which this board shows a posting, so that "none found" is worth reporting.
   *
   * @param url the page's address
   */
  expects(url: URL): boolean;
  /**
   * Finds the posting that is shown now.
   *
   * @param document the page; it is only read
   * @param url the page's address, which may be ahead of the page while it navigates
   * @returns its parts, or null where no posting is shown (yet)
   */
  find(document: Document, url: URL): PostingParts | null;
  /**
   * Finds the postings of a list that is shown now, beside the chosen one or alone. Called whenever the page changes, so it
   * reads no text of a posting.
   *
   * @param document the page; it is only read
   * @param url the page's address
   */
  cards?(document: Document, url: URL): readonly Card[];
}

/** Every board by id. The folder is the list: a new file in it is a new board, and its `matches` are in the manifest. */
export const boards: ReadonlyMap<string, Board> = byFileName(
  import.meta.glob<Board>('./boards/*.ts', { eager: true, import: 'default' }),
);

/** The board that reads whatever no other board knows. */
const ANY_SITE = 'any-site';

export interface NamedBoard {
  readonly id: string;
  readonly board: Board;
}

/**
 * Tells whose address a page has.
 *
 * @param url the page's address
 * @returns the board that lives there, or null
 */
export function boardOfAddress(url: URL): NamedBoard | null {
  const [id, board] = [...boards].find(([, { matches }]) => matches.some((one) => isCovered(one, url))) ?? [];
  return id !== undefined && board ? { id, board } : null;
}

/** Asked first, and at once: on most pages there is none of these signs, and each would be looked for in the whole page. */
const SIGNS = [...boards.values()].flatMap(({ sign }) => sign ?? []).join();

/** The board whose markup a page is written in. */
function boardOfMarkup(document: Document): NamedBoard | null {
  if (!SIGNS || !document.querySelector(SIGNS)) return null;
  const [id, board] = [...boards].find(([, { sign }]) => sign && document.querySelector(sign)) ?? [];
  return id !== undefined && board ? { id, board } : null;
}

/**
 * Tells which board reads a page. The board of a site has the only word on it: what else the page may say in machine's
 * terms is often about another posting than the one that is shown.
 *
 * @param document the page
 * @param url the page's address
 * @returns the board of the address, else the one whose markup the page is written in, else the one for any site
 */
export function boardAt(document: Document, url: URL): NamedBoard | null {
  const anySite = boards.get(ANY_SITE);
  return boardOfAddress(url) ?? boardOfMarkup(document) ?? (anySite ? { id: ANY_SITE, board: anySite } : null);
}
