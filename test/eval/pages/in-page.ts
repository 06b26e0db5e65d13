import { readPage } from '../../../src/page/read-page.ts';

// Bundled into one script and evaluated in a saved page, as the content script is in a live one.

/** What our readers say of a page. */
export interface Found {
  readonly board: string;
  readonly title: string;
  readonly company: string | null;
  readonly place: string | null;
  readonly text: string;
}

/**
 * Reads the page.
 *
 * @returns what is found, or null where our readers see no posting
 */
export function read(): Found | null {
  const { posting } = readPage(document, new URL(location.href));
  if (!posting) return null;
  const { board, title, company, location: place, description: text } = posting;
  return { board, title, company, place, text };
}

const UNREAD = 'script, style, noscript, template, svg, head';

/**
 * Walks the text of elements by itself, without our readers: all text nodes, words parted where the browser parts them.
 *
 * @param selector CSS selector of the elements
 * @param without CSS selector of what is left out; may be empty
 * @returns the text, or null where the page has no such element
 */
export function walk(selector: string, without: string): string | null {
  const all = [...document.querySelectorAll(selector)];
  const outermost = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  if (outermost.length === 0) return null;
  const left = without === '' ? UNREAD : `${UNREAD}, ${without}`;
  const parts: string[] = [];
  const collect = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (!(node instanceof Element) || node.matches(left)) return;
    const inLine = /^(?:inline$|contents)/.test(getComputedStyle(node).display) && node.localName !== 'br';
    if (!inLine) parts.push('\n');
    for (const child of node.childNodes) collect(child);
    if (!inLine) parts.push('\n');
  };
  for (const element of outermost) {
    collect(element);
    parts.push('\n');
  }
  return parts.join('');
}
