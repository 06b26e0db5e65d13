import { commonAncestor, withText } from './pick.ts';

/** The two ways of saying in attributes what JSON-LD says in a script, by the mark of a posting and the attribute of its fields. */
const ATTRIBUTES = [
  ['[itemscope][itemtype$="JobPosting"]', 'itemprop'],
  ['[typeof$="JobPosting"]', 'property'],
] as const;
/** Fields that are the posting's text, where they are shown. */
const TEXTS = ['description', 'responsibilities', 'qualifications'];

type Item = Record<string, unknown>;

/** Gathers the fields of a posting as JSON-LD has them; what holds fields is an object, whether it says so or not. */
function itemOf(job: Element, mark: string, attribute: string): Item {
  const field = `[${attribute}]`;
  const item: Item = {};
  const items = new Map<Element | null | undefined, Item>();
  for (const element of job.querySelectorAll(field)) {
    // A posting in a posting is another one.
    if (element.parentElement?.closest(mark) !== job) continue;
    const outer = element.parentElement.closest(field);
    const owner = outer && outer !== job && job.contains(outer) ? items.get(outer) : item;
    // Several names, each with a prefix or a whole address before it.
    const names = (element.getAttribute(attribute) ?? '').split(/\s+/).map((name) => name.replace(/^.*[/:]/, ''));
    const isText = names.some((name) => TEXTS.includes(name));
    const inner = isText ? item : element.querySelector(field) && {};
    if (inner) items.set(element, inner);
    const value = inner && !isText ? inner : (element.getAttribute('content') ?? element.textContent);
    for (const name of names) if (owner) owner[name] ??= value;
  }
  const { jobLocation: place } = item;
  // The parts of an address often stand in the place itself, or beside it.
  const jobLocation =
    typeof place === 'string'
      ? { name: place, address: item }
      : { address: { ...item, ...Object(place) }, ...Object(place) };
  return { ...item, description: null, jobLocation };
}

/** What holds all of a posting's texts, unless that holds its title too. */
function textOf(job: Element, attribute: string): Element | null {
  const texts = withText(job, TEXTS.map((name) => `[${attribute}*="${name}"]`).join());
  const all = commonAncestor(texts);
  return all?.querySelector(`[${attribute}*="title"]`) ? (texts[0] ?? null) : all;
}

/** A posting's fields as JSON-LD would have them, and the element of its text. */
export interface PostingInAttributes {
  readonly item: Item;
  readonly element: Element | null;
}

/**
 * Finds every schema.org posting that a page tells in attributes: microdata (https://html.spec.whatwg.org/#microdata)
 * and RDFa (https://www.w3.org/TR/rdfa-lite/).
 *
 * @param document the page
 */
export function postingsInAttributes(document: Document): PostingInAttributes[] {
  return ATTRIBUTES.flatMap(([mark, attribute]) =>
    [...document.querySelectorAll(mark)].map((job) => ({
      item: itemOf(job, mark, attribute),
      element: textOf(job, attribute),
    })),
  );
}
