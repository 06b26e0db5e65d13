import type { PostingParts } from '../board.ts';

/**
 * Finds the posting that is shown in one of LinkedIn's markups, whatever the posting's id; its `key` is the id that the
 * pane itself carries, or null where it carries none.
 *
 * LinkedIn serves several markups at once, by account, by week and by address: each has a reader of its own, and the
 * page itself tells which one it is. Class names that change with every build, and words, are never asked.
 *
 * @param document the page
 * @param id the id that the address names, or null where it names none
 */
export type Layout = (document: Document, id: string | null) => PostingParts | null;

/**
 * Reads the posting's id in an address of LinkedIn.
 *
 * @param address `/jobs/view/4000000001/`, `/jobs/view/analyst-at-acme-4000000001`, or any with `currentJobId`
 */
export function idIn(address: string): string | null {
  const chosen = /[?&]currentJobId=(\d+)/.exec(address)?.[1];
  return chosen ?? /\/(?:jobs\/view|jobPosting)\/(?:[^/?#]{0,300}-)?(\d+)(?:[/?#]|$)/.exec(address)?.[1] ?? null;
}

/**
 * Finds the links that lead to a posting's own page and say something.
 *
 * @param root where to look
 * @param id the posting's id; null takes the links to any posting
 */
export function postingLinks(root: ParentNode, id: string | null): Element[] {
  return [...root.querySelectorAll('a[href*="/jobs/view/"]')].filter((link) => {
    const href = link.getAttribute('href') ?? '';
    const own = idIn(href.replace(/\?.*/s, ''));
    return own !== null && (id === null || own === id) && !/\/apply\b/.test(href) && link.textContent?.trim();
  });
}

/** The dot between the place, the age and the number of applicants. */
const DOT = '·';

/**
 * Reads the place in a line such as "Berlin · 2 weeks ago · 31 applicants".
 *
 * @param line the line, or null
 * @param before a part that stands before the place: older lines begin with the company's name
 */
export function placeIn(line: string | null, before: string | null = null): string | null {
  const parts = line?.split(DOT).map((part) => part.trim()) ?? [];
  return parts.find((part) => part !== '' && part !== before) ?? null;
}
