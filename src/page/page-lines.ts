import { readText } from './page-text.ts';

/** A line of a page's text as a reader sees it, and where it stands. */
export interface PageLine {
  /** An item of a list begins with "• ". */
  readonly text: string;
  readonly first: Text;
  readonly last: Text;
}

/**
 * Reads an element line by line.
 *
 * @param root the element to read
 * @param skip elements inside it that are left out with all they hold
 * @returns the lines that hold text, in time linear in the size of the element
 */
export function pageLines(root: Element, skip: readonly Element[] = []): PageLine[] {
  const { text, runs } = readText(root, skip);
  const lines: PageLine[] = [];
  let run = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const first = runs[run];
    let last = first;
    for (let next = first; next && next.start < end; next = runs[++run]) last = next;
    if (first && last && first.start < end) lines.push({ text: line, first: first.node, last: last.node });
    start = end + 1;
  }
  return lines;
}

/** Headings that a title may have. */
export const HEADINGS = 'h1, h2, h3';

/**
 * Tells whether a text stands in an element of a kind.
 *
 * @param text a text of the page
 * @param selector a CSS selector
 */
export const within = (text: Text, selector: string): boolean => Boolean(text.parentElement?.closest(selector));

/**
 * Tells whether a line is an item of a list.
 *
 * @param line a line of the page
 */
export const isItem = ({ text }: PageLine): boolean => text.startsWith('• ');
