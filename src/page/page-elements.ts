/** How the elements of a page stand in running text, told by their names alone: no layout, so that a saved page reads the same. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never text of a posting: code, pictures, and what a visitor operates rather than reads. */
const SILENT = names(
  'script style noscript template svg math canvas iframe object embed audio video picture map head title link meta ' +
    'button input select textarea option datalist meter progress nav dialog',
);
const SILENT_ROLES = names('navigation dialog alertdialog button menu menubar toolbar');

const BLOCKS = names(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th ' +
    'thead tr ul',
);
const HEADINGS = names('h1 h2 h3 h4 h5 h6');
/** Blocks that a reader sees with a gap above and below, besides headings. */
const SPACED = names('blockquote dl p pre table');

/** Class names by which common style libraries keep line ends of the source. */
const KEEPS_LINES_CLASS = /(?:^|[\s_-])(?:whitespace-pre|white-space-pre|pre-wrap|pre-line|preserve-whitespace)/i;
const KEEPS_LINES_STYLE = /white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces|preserve)/i;

/**
 * Tells whether an element and all in it is no text of a posting.
 *
 * @param element any element
 */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.localName)) return true;
  const role = element.getAttribute('role');
  return role !== null && SILENT_ROLES.has(role);
}

/**
 * Tells how an element parts the text before, in and after it.
 *
 * @param element any element
 * @returns 0 where it stands in a line, 1 where it begins and ends one, 2 where a gap stands around it too
 */
export function breakAround(element: Element): 0 | 1 | 2 {
  if (SPACED.has(element.localName) || isHeading(element)) return 2;
  return BLOCKS.has(element.localName) ? 1 : 0;
}

/**
 * Tells whether an element is a heading.
 *
 * @param element any element
 */
export function isHeading(element: Element): boolean {
  return HEADINGS.has(element.localName) || element.getAttribute('role') === 'heading';
}

/**
 * Tells whether an element is one item of a list.
 *
 * @param element any element
 */
export function isListItem(element: Element): boolean {
  return element.localName === 'li' || element.getAttribute('role') === 'listitem';
}

/**
 * Tells whether line ends in an element's source are line ends on the page.
 *
 * @param element any element
 */
export function keepsLines(element: Element): boolean {
  if (element.localName === 'pre') return true;
  return (
    KEEPS_LINES_CLASS.test(element.getAttribute('class') ?? '') ||
    KEEPS_LINES_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** A longer header is a text and names no column. */
const LONGEST_COLUMN_NAME = 60;

/**
 * Says what a table's header row calls a cell's column: under "Nice to have" a cell asks nothing.
 *
 * @param element any element
 * @returns the words to put before the cell's text, on a line of their own where the cell holds a list; null where it is no
 *   cell, or its table has no row of headers above it
 */
export function columnLabel(element: Element): string | null {
  if (element.localName !== 'td') return null;
  const headers = element.closest('table')?.querySelector('tr')?.children;
  if (!headers || headers.length < 2) return null;
  const cells = element.parentElement?.children ?? [];
  // Wide tables are data and say nothing of columns of wishes; looking through them would cost their width squared.
  if (cells.length > 6) return null;
  const header = headers[[...cells].indexOf(element)];
  if (header?.localName !== 'th') return null;
  const name = (header.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > LONGEST_COLUMN_NAME) return null;
  return element.querySelector('li, p') ? `${name}\n` : `${name}: `;
}
