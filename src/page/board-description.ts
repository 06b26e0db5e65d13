import type { Board, PostingParts } from './board.ts';
import type { CardSelectors } from './cards.ts';

/** CSS selectors, asked in this order; `img` says its `alt` and `meta` its `content`. */
export type Selectors = string | readonly string[];

/** A board told in data: where in the address its keys stand, and where on the page it says what. */
export interface BoardDescription
  extends Pick<Board, 'name' | 'matches'>,
    Partial<Pick<Board, 'marksOnRequest' | 'onRequest' | 'sign'>> {
  /** Finds a posting's key in its address, written as `host/path?query`, else in what follows its `#`: the first group that matched. */
  readonly key: RegExp;
  /** Finds the employer's short name in the address, for pages that say it nowhere else. */
  readonly employer?: RegExp;
  /** The employer, where a site is one company's own. */
  readonly employerName?: string;
  /** Whether pages name a legal entity ("US02 Acme Holdings LLC") or an office, so that the address says better who the employer is. */
  readonly legalNames?: boolean;
  /** A frame that shows the posting: there it is read, and the page around it shows what it draws itself alone. */
  readonly frame?: string;
  /** Whether a page without a key shows no posting, whatever it looks like: an employer's other pages have texts too. */
  readonly keyed?: boolean;
  /**
   * The part of a page with a list that shows one of its postings. Where it is on the page nothing outside of it is
   * asked, least of all the page's data, which there is about the list or about another posting. Where a page keeps
   * several, the one of the address's key, else the first that holds text.
   */
  readonly pane?: string;
  /** Reads the posting's key in the pane, so that the posting before, still shown while the page loads, is not taken for the address's. */
  readonly paneKey?: (pane: Element) => string | null;
  readonly title: Selectors;
  readonly company?: Selectors;
  readonly location?: Selectors;
  /** Every element that says pay, employment type or workplace. */
  readonly extras?: string;
  /** The description; where the first of these that finds text finds several elements, what holds them all. */
  readonly body: Selectors;
  /** Headings of the description, each alone in its element: what holds them all is the description where `body` finds none. */
  readonly headings?: RegExp;
  /** What stands in the description's element and is not the posting's text. */
  readonly skip?: string;
  /** What the board adds to titles, names and places: a label before, a rating behind. */
  readonly added?: RegExp;
  /** The cards of the board's lists. */
  readonly cards?: CardSelectors;
  /** The last word on what was found, for what no selector can say. */
  readonly refine?: (parts: PostingParts, document: Document) => PostingParts;
}
