import { isApplicationStep } from './address.ts';
import type { PostingParts } from './board.ts';
import { findDescription } from './description-element.ts';
import { inertElement } from './inert-html.ts';
import { type SchemaPosting, schemaPostings } from './job-posting-schema.ts';
import { readText } from './page-text.ts';
import { headingsOf, isHeadline, pageIsAbout } from './page-title.ts';
import { firstWithText, metaOf } from './pick.ts';

interface Candidate {
  readonly posting: SchemaPosting;
  /** The description as the page's data has it: can be read, but stands in no page and cannot be marked. */
  readonly copy: Element | null;
  /** The same text where the page shows it. */
  readonly shown: Element | null;
}

/** This share of what the page's data says must stand in an element of the page for it to be the whole description. */
export const WHOLE = 0.7;

const lengthOf = (text: string): number => text.replace(/\s+/g, ' ').length;
/** About as long as its text: to parse a description only to measure it would be dear. */
const plain = (html: string): string => html.replace(/<[^<>]*>/g, '');

function candidateOf(posting: SchemaPosting, document: Document, near: Element | null): Candidate {
  const { description, element } = posting;
  if (element || !description) return { posting, copy: null, shown: element };
  // A page is dear to search, and the board mostly knows where it shows its descriptions.
  if (near && lengthOf(near.textContent ?? '') >= lengthOf(plain(description)) * WHOLE)
    return { posting, copy: null, shown: near };
  const copy = inertElement(description, document);
  return { posting, copy, shown: findDescription(document.body, readText(copy).text) };
}

const titlesOf = (postings: readonly SchemaPosting[]): number => new Set(postings.map(({ title }) => title)).size;

/** The one posting that the page is about; two or more are a list, unless all but one of them are not its headline. */
function chosen(document: Document, near: Element | null): Candidate | null {
  const all = schemaPostings(document);
  const about = all.filter(({ title }) => pageIsAbout(document, title));
  const headline = about.filter(({ title }) => isHeadline(document, title));
  const agreed = titlesOf(about) > 1 ? headline : about;
  if (titlesOf(agreed) === 1) {
    const candidates = agreed.map((posting) => candidateOf(posting, document, near));
    return candidates.find(({ shown }) => shown) ?? candidates.find(({ copy }) => copy) ?? candidates[0] ?? null;
  }
  // A page may call the job otherwise, or put the company in its headings: then the text itself has to be on it.
  const [only] = all;
  const candidate = only && titlesOf(all) === 1 ? candidateOf(only, document, null) : null;
  return candidate?.shown ? candidate : null;
}

function bodyOf({ posting, copy, shown }: Candidate, document: Document, url: URL): Element | null {
  if (shown) return shown;
  // Where boards ask for an application, the data still describes the posting, and the page does not show it.
  if (isApplicationStep(url)) return null;
  if (copy) return copy;
  return isHeadline(document, posting.title) ? firstWithText(document, 'main', '[role="main"]', 'article') : null;
}

/**
 * Finds the posting of a page in what the page says in machine's terms.
 *
 * @param document the page
 * @param url the page's address
 * @param near where the board shows descriptions, so that the page need not be searched
 * @returns its parts, or null where the page describes none, or several, or one that it does not show
 */
export function findBySchema(document: Document, url: URL, near: Element | null = null): PostingParts | null {
  const candidate = chosen(document, near);
  const body = candidate && bodyOf(candidate, document, url);
  if (!body) return null;
  const { title, company, location, statements } = candidate.posting;
  return {
    key: null,
    title,
    company: company ?? metaOf(document, 'og:site_name'),
    location,
    extras: statements,
    body,
    skip: [...headingsOf(body, title), ...body.querySelectorAll('form, footer')],
  };
}
