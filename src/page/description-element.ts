/** Letters and digits only: markup, white space and signs differ between a page and its machine-readable copy. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter lines ("Requirements") stand in too many places to tell one from another, longer ones are not found whole. */
const PIECE = /.{20,50}/gsu;
const MOST_PROBES = 60;
/** This share of the lines must stand in the page for the page to hold the description … */
const PRESENT = 0.6;
/** … and an element keeps holding it as long as this share of those are left, and at least this share of the length. */
const KEPT = 0.9;
const KEPT_LENGTH = 0.5;
/** Deeper than any page nests its text: what holds it then is found less narrowly, and no page takes longer than its length asks. */
const MOST_READINGS = 60;

/** Some pieces of a text's lines, spread over its whole length: a line that is worded otherwise at one place counts as to the rest. */
function probesOf(text: string): string[] {
  const pieces = text.split(/\n|[.;:!?]\s/).flatMap((line) => bare(line).match(PIECE) ?? []);
  const long = [...new Set(pieces)];
  const step = Math.max(1, long.length / MOST_PROBES);
  const probes = long.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return probes.length > 0 ? probes : [bare(text)].filter(Boolean);
}

/**
 * Finds the element of a page that holds a description known from elsewhere, so that it can be marked.
 *
 * @param root the element to search, such as the page's body
 * @param text the description as text, one line a block
 * @returns the smallest element with most of its lines, or null where the page does not hold it
 */
export function findDescription(root: Element, text: string): Element | null {
  const probes = probesOf(text);
  const shortest = bare(text).length * KEPT_LENGTH;
  let read = 0;
  const held = (element: Element): number => {
    const content = bare(element.textContent ?? '');
    read += content.length;
    return content.length < shortest ? 0 : probes.filter((probe) => content.includes(probe)).length;
  };
  const all = held(root);
  if (all === 0 || all < probes.length * PRESENT) return null;
  let smallest = root;
  let child = root.firstElementChild;
  const most = read * MOST_READINGS;
  while (child && read < most) {
    const holds = child.localName !== 'script' && held(child) >= all * KEPT;
    if (holds) smallest = child;
    child = holds ? child.firstElementChild : child.nextElementSibling;
  }
  return smallest;
}
