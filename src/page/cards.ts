import type { PostingParts } from './board.ts';

/** One posting of a list, as far as the list itself shows it: no request is ever made to learn more. */
export interface Card {
  /** The board's own id of the posting, or null where the list does not say. */
  readonly key: string | null;
  /** The element whose text is the title, and which is painted. */
  readonly title: Element;
  readonly titleText: string;
  readonly company: string | null;
  readonly location: string | null;
  /** Reads the posting where its whole text stands in the list; as dear as reading a page, so asked of few at a time. */
  readonly read?: () => PostingParts | null;
}

/** Where the cards of a list are and say what, as CSS selectors; all but the first are asked inside of a card. */
export interface CardSelectors {
  readonly card: string;
  /** In this order. */
  readonly title: readonly string[];
  readonly company?: string;
  readonly location?: string;
  /** The attribute, of the card or in it, that says the posting's key; without one an address it leads to has to. */
  readonly key?: string;
}

/** No title, name or place is longer, in UTF-16 units; where a posting's text has no lines, its begin stands for the title. */
export const LONGEST_ON_CARD = 300;

/**
 * Reads an element of a card as one line. Cards are many and looked at often, so their text is taken as it is.
 *
 * @param element an element, or nothing
 * @returns its text with folded white space, or null where there is none
 */
export const cardLine = (element: Element | null | undefined): string | null =>
  element?.textContent
    ?.slice(0, LONGEST_ON_CARD * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_ON_CARD) || null;

/**
 * Finds the cards of a list that show a title; lists keep empty ones for what is scrolled out of sight.
 *
 * @param root where to look
 * @param selectors where the cards are and say what
 * @param keyOf tells a card's key
 */
export function findCards(
  root: ParentNode,
  { card, title, company, location }: CardSelectors,
  keyOf: (card: Element) => string | null,
): Card[] {
  return [...root.querySelectorAll(card)].flatMap((element) => {
    const lineIn = (selector: string | undefined): string | null =>
      selector ? cardLine(element.querySelector(selector)) : null;
    const titled = title.map((selector) => element.querySelector(selector)).find(Boolean);
    const titleText = cardLine(titled);
    if (!titled || !titleText) return [];
    return { key: keyOf(element), title: titled, titleText, company: lineIn(company), location: lineIn(location) };
  });
}

/**
 * Finds a card's key in an address it leads to.
 *
 * @param card the card, itself a link or holding some
 * @param url the page's address
 * @param keyIn reads the key in an address
 * @returns the first key there is
 */
export function linkedKey(card: Element, url: URL, keyIn: (address: URL) => string | null): string | null {
  for (const link of [card, ...card.querySelectorAll('a[href]')]) {
    const href = link.getAttribute('href');
    const key = href && URL.canParse(href, url.href) && keyIn(new URL(href, url));
    if (key) return key;
  }
  return null;
}
