/** What a board finds on a page that shows a posting. */
export interface PostingParts {
  /** The board's own id of the posting, or null where the address has to serve. */
  readonly key: string | null;
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
  /** Match patterns of the pages on which the content script starts by itself; the manifest is filled from them. */
  readonly matches: readonly string[];
  /** True where the board's terms speak against changing its pages: marks wait until the user switches them on. */
  readonly marksOnRequest: boolean;
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
}
