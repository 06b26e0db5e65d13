import { bare as lettersOf } from './letters.ts';
import { metaOf } from './pick.ts';

const bare = (text: string): string => lettersOf(text.normalize('NFKC'), ' ').trim();

/** A title shorter than this ("Remote", "Chef") stands in too many texts to prove that a page speaks of it. */
const SHORTEST_PROOF = 8;

/**
 * Tells whether a page says that it is about a job of this title: in a first heading, in its own title, or to those who
 * share it. Headings of lower rank do not count, because lists are made of them.
 *
 * @param document the page
 * @param title the job's title, from elsewhere than the page's own text
 */
export function pageIsAbout(document: Document, title: string): boolean {
  const wanted = bare(title);
  if (wanted === '') return false;
  const headings = [...document.querySelectorAll('h1')].map((heading) => bare(heading.textContent ?? ''));
  const titles = [bare(document.title), bare(metaOf(document, 'og:title') ?? '')];
  return (
    [...headings, ...titles].some((text) => ` ${text} `.includes(` ${wanted} `)) ||
    headings.some((text) => text.length >= SHORTEST_PROOF && ` ${wanted} `.includes(` ${text} `))
  );
}

/**
 * Tells whether a first heading of the page is this title and nothing else.
 *
 * @param document the page
 * @param title the job's title
 */
export function isHeadline(document: Document, title: string): boolean {
  return [...document.querySelectorAll('h1')].some((heading) => bare(heading.textContent ?? '') === bare(title));
}

/**
 * Tells whether two titles can be of one job: boards put the workplace, the sexes or a number behind one of them.
 *
 * @param one a title
 * @param other another
 */
export function isAlike(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  return first.includes(second) || second.includes(first);
}

/**
 * Finds a text's own title among its first headings; the others part it, and belong to it.
 *
 * @param body the element that holds the text
 * @param title the job's title
 */
export function headingsOf(body: Element, title: string): Element[] {
  return [...body.querySelectorAll('h1')].filter(({ textContent }) => isAlike(textContent ?? '', title));
}

/** What boards put between a job's title and the company's name, or after both. */
const JOINT = /[\s|@,:·–—-]/;

function trimJoints(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && JOINT.test(text[from] ?? '')) from += 1;
  while (to > from && JOINT.test(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}

/**
 * Finds the company's name in a page's title: what stands beside the job's title ("Analyst at Acme", "Acme - Analyst").
 *
 * @param document the page
 * @param title the job's title
 * @returns the name, or null where the page's titles hold nothing else or not the job's title
 */
export function companyBeside(document: Document, title: string): string | null {
  for (const text of [metaOf(document, 'og:title'), document.title.replace(/\s+/g, ' ').trim()]) {
    const at = text?.indexOf(title) ?? -1;
    if (!text || at < 0) continue;
    const before = trimJoints(text.slice(0, at));
    const after = trimJoints(text.slice(at + title.length)).replace(
      /^(?:.*\b(?:jobs|careers) )?(?:at|bei|chez|en|presso|bij|hos)(?: |$)/i,
      '',
    );
    // "Job Application for Analyst at Acme": a lead-in before the title is no name where one stands after it.
    const name = (after || before).replace(/ (?:jobs|careers)$/i, '');
    if (name) return name;
  }
  return null;
}

/**
 * Takes the company's name off the end of a title ("Analyst at Acme", "Analyst, Acme").
 *
 * @param title the job's title as a board writes it
 * @param company the company's name
 */
export function withoutCompany(title: string, company: string | null): string {
  if (!company || !title.endsWith(company)) return title;
  const [, own] = /^(.+?)(?:,| at) $/.exec(title.slice(0, -company.length)) ?? [];
  return own ?? title;
}
