import type { PageText, Run } from './page-text.ts';

/** Index of the first run that ends after an offset. */
function firstRunAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The stretches of nodes under a part of the text, one a node: folded white space between two runs is taken in. */
function stretchesOf({ runs }: PageText, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = firstRunAfter(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start >= end) break;
    const from = run.offset + Math.max(0, start - run.start);
    const to = run.offset + Math.min(run.end, end) - run.start;
    const last = stretches.at(-1);
    if (last && last.node === run.node) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ node: run.node, from, to });
  }
  return stretches;
}

/**
 * Finds the places in the page where a part of the text stands.
 *
 * @param pageText a text read from the page
 * @param start UTF-16 offset into it
 * @param end one past the last
 * @returns one live range a text node, in order, so that what stands between them (buttons, other blocks) is not taken
 *   in; a node that the page has changed since and that is too short now is left out
 */
export function rangesOf(pageText: PageText, start: number, end: number): Range[] {
  return stretchesOf(pageText, start, end).flatMap(({ node, from, to }) => {
    if (to > node.data.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}

/**
 * Finds the place in the text that a place in the page stands for.
 *
 * @param pageText a text read from the page
 * @param node a node of the page
 * @param offset UTF-16 offset into its data
 * @returns UTF-16 offset into the text, or null where the node is no part of it
 */
export function offsetOf(pageText: PageText, node: Node, offset: number): number | null {
  const run = pageText.runs.find(
    (each) => each.node === node && offset >= each.offset && offset < each.offset + each.end - each.start,
  );
  return run ? run.start + offset - run.offset : null;
}

/**
 * Tells whether a text still stands in a page, or the page has replaced what it was read from.
 *
 * @param pageText a text read from it
 * @param document the page
 */
export function standsIn(pageText: PageText, document: Document): boolean {
  const nodes = [pageText.runs[0]?.node, pageText.runs.at(-1)?.node];
  return nodes.every((node) => node?.isConnected && node.ownerDocument === document);
}
