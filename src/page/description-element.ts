/** Letters and digits only: markup, white space and signs differ between a page and its machine-readable copy. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter lines ("Requirements") stand in too many places to tell one from another. */
const SHORTEST_PROBE = 20;
const MOST_PROBES = 60;
/** This share of the lines must stand in the page for the page to hold the description … */
const PRESENT = 0.6;
/** … and an element keeps holding it as long as this share of those are left. */
const KEPT = 0.9;

/** Some of a text's lines, spread over its whole length. */
function probesOf(text: string): string[] {
  const lines = text.split('\n').map(bare);
  const long = [...new Set(lines)].filter((line) => line.length >= SHORTEST_PROBE);
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
  const held = (element: Element): number => {
    const content = bare(element.textContent ?? '');
    return probes.filter((probe) => content.includes(probe)).length;
  };
  const all = held(root);
  if (all === 0 || all < probes.length * PRESENT) return null;
  let smallest = root;
  for (let next: Element | undefined = root; next; ) {
    smallest = next;
    next = [...smallest.children].find((child) => child.localName !== 'script' && held(child) >= all * KEPT);
  }
  return smallest;
}
