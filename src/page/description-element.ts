import { bare } from './letters.ts';

/** Shorter lines ("Requirements") stand in too many places to tell one from another, longer ones are not found whole. */
const PIECE = /.{20,50}/gsu;
const MOST_PROBES = 24;
/** This share of the lines must stand in the page for the page to hold the description … */
const PRESENT = 0.6;
/** … and an element keeps holding it as long as this share of those are left, and at least this share of the length. */
const KEPT = 0.9;
const KEPT_LENGTH = 0.5;
/** What no visitor reads, however much of the description it may hold. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);
/** A piece that stands in more places than these tells nothing. */
const MOST_PLACES = 8;

/** Some pieces of a text's lines, spread over its whole length: a line that is worded otherwise at one place counts as to the rest. */
function probesOf(text: string): string[] {
  const pieces = text.split(/\n|[.;:!?]\s/).flatMap((line) => bare(line, '').match(PIECE) ?? []);
  const long = [...new Set(pieces)];
  const step = Math.max(1, long.length / MOST_PROBES);
  const probes = long.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return probes.length > 0 ? probes : [bare(text, '')].filter(Boolean);
}

/** The letters of an element's text, and where among them each element inside begins and ends. */
interface Letters {
  readonly text: string;
  readonly spans: ReadonlyMap<Element, { readonly start: number; readonly end: number }>;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Reads every text once: a page nests a description twenty elements deep. */
function lettersOf(root: Element): Letters {
  const spans = new Map<Element, { start: number; end: number }>();
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = root;
  while (node) {
    if (isElement(node)) spans.set(node, { start: length, end: length });
    else if (node.nodeType === 3) length += parts[parts.push(bare(node.nodeValue ?? '', '')) - 1]?.length ?? 0;
    const inside: Node | null = isElement(node) && SILENT.has(node.localName) ? null : node.firstChild;
    let next: Node | null = inside;
    while (node && !next) {
      const span = isElement(node) ? spans.get(node) : undefined;
      if (span) span.end = length;
      next = node === root ? null : node.nextSibling;
      node = next || node === root ? null : node.parentNode;
    }
    node = next;
  }
  return { text: parts.join(''), spans };
}

/** Where a probe stands. */
function placesIn(text: string, probe: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(probe); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(probe, at + 1))
    places.push(at);
  return places;
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
  const shortest = bare(text, '').length * KEPT_LENGTH;
  const letters = lettersOf(root);
  const places = probes.map((probe) => placesIn(letters.text, probe));
  const held = (element: Element): number => {
    const { start = 0, end = 0 } = letters.spans.get(element) ?? {};
    if (end - start < shortest) return 0;
    return places.filter((each, one) => each.some((at) => start <= at && at + (probes[one]?.length ?? 0) <= end))
      .length;
  };
  const all = held(root);
  if (all === 0 || all < probes.length * PRESENT) return null;
  let smallest = root;
  let child = root.firstElementChild;
  while (child) {
    const holds = held(child) >= all * KEPT;
    if (holds) smallest = child;
    child = holds ? child.firstElementChild : child.nextElementSibling;
  }
  return smallest;
}
