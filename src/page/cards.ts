import type { PostingParts } from './board.ts';
import { lineOf } from './pick.ts';

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
  const lineIn = (element: Element, selector: string | undefined): string | null =>
    selector ? lineOf(element.querySelector(selector)) : null;
  return [...root.querySelectorAll(card)].flatMap((element) => {
    const titled = title.map((selector) => element.querySelector(selector)).find(Boolean);
    const titleText = lineOf(titled);
    if (!titled || !titleText) return [];
    const said = { company: lineIn(element, company), location: lineIn(element, location) };
    return { key: keyOf(element), title: titled, titleText, ...said };
  });
}

/**
 * Lists the addresses that a card leads to.
 *
 * @param card the card, itself a link or holding some
 * @param url the page's address
 */
export function addressesIn(card: Element, url: URL): URL[] {
  return [card, ...card.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href');
    return href && URL.canParse(href, url.href) ? new URL(href, url) : [];
  });
}
