import { readText } from './page-text.ts';

/** The small vocabulary in which boards say where things stand. */

/** What says something without words of its own on the page, and in which attribute. */
const WORDLESS: Readonly<Record<string, string>> = { img: 'alt', meta: 'content' };

/**
 * Reads an element as one line.
 *
 * @param element an element, or nothing
 * @returns its text with folded white space, or null where there is none
 */
export function lineOf(element: Element | null | undefined): string | null {
  if (!element) return null;
  const said = WORDLESS[element.localName];
  if (said) return element.getAttribute(said)?.replace(/\s+/g, ' ').trim() || null;
  // On one line an item of a list needs no sign.
  return (
    readText(element)
      .text.replace(/\n• |\n+|^• /g, ' ')
      .trim() || null
  );
}

/**
 * Reads the first element that says anything.
 *
 * @param root where to look
 * @param selectors CSS selectors, the most telling first
 * @returns its text as one line, or null
 */
export function firstLine(root: ParentNode, ...selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const line = lineOf(element);
      if (line) return line;
    }
  }
  return null;
}

/**
 * Reads every element that says anything, each saying once.
 *
 * @param root where to look
 * @param selector a CSS selector
 */
export function linesOf(root: ParentNode, selector: string): string[] {
  const lines = [...root.querySelectorAll(selector)].flatMap((element) => lineOf(element) ?? []);
  return [...new Set(lines)];
}

/**
 * Finds every element that holds text.
 *
 * @param root where to look
 * @param selector a CSS selector
 */
export function withText(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => element.textContent?.trim());
}

/**
 * Finds the first element that holds text.
 *
 * @param root where to look
 * @param selectors CSS selectors, the most telling first
 */
export function firstWithText(root: ParentNode, ...selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const [first] = withText(root, selector);
    if (first) return first;
  }
  return null;
}

/**
 * Reads a key that an attribute holds, such as the id in a link.
 *
 * @param root where to look
 * @param selector a CSS selector
 * @param attribute the attribute of what it finds
 * @param pattern finds the key as its first group
 */
export function keyIn(root: ParentNode, selector: string, attribute: string, pattern: RegExp): string | null {
  for (const element of root.querySelectorAll(selector)) {
    const key = pattern.exec(element.getAttribute(attribute) ?? '')?.[1];
    if (key) return key;
  }
  return null;
}

/**
 * Reads what a page says of itself in its head.
 *
 * @param document the page
 * @param property name of the `meta` element's property, such as `og:title`
 */
export function metaOf(document: Document, property: string): string | null {
  const content = document
    .querySelector(`meta[property="${property}"], meta[name="${property}"]`)
    ?.getAttribute('content');
  return content?.replace(/\s+/g, ' ').trim() || null;
}

/**
 * Tells whether one element stands before another in the page.
 *
 * @param first an element
 * @param second another
 */
export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/**
 * Finds the smallest element that holds all of some.
 *
 * @param elements at least one element of one document
 * @returns the element itself where there is one, else their nearest common ancestor; null for none
 */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
