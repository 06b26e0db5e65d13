import type { PostingParts } from '../board.ts';
import { type Card, LONGEST_ON_CARD } from '../cards.ts';
import { readText } from '../page-text.ts';
import { firstWithText } from '../pick.ts';
import { headerParts, seeksSomeone } from './header.ts';

/** "Ask HN: Who is hiring? (May 2026)"; not "Who wants to be hired?", nor what people write about these threads. */
const HIRING = /^Ask HN: Who(?: is|['’]s) hiring\b/i;

const isTopLevel = (row: Element): boolean => row.querySelector('td.ind[indent="0"], td.ind img[width="0"]') !== null;

const isHiring = (title: Element | null): boolean =>
  HIRING.test((title?.getAttribute('title') ?? title?.textContent ?? '').trim());

/**
 * Finds the comments that are postings on a page of a "Who is hiring?" thread.
 *
 * @param document a page of Hacker News
 * @param url its address
 * @returns the rows of all comments that answer the thread itself; none on any other page, nor on that of one comment
 */
export function hiringComments(document: Document, url: URL): Element[] {
  if (url.pathname !== '/item') return [];
  if (!isHiring(document.querySelector('.fatitem .titleline > a, .fatitem a.storylink, .fatitem .title > a')))
    return [];
  return [...document.querySelectorAll('tr.athing.comtr')].filter(isTopLevel);
}

/**
 * Finds the comment that a page is about, where it answers a "Who is hiring?" thread.
 *
 * @param document a page of Hacker News
 * @returns its row, or null on every other page
 */
export function hiringComment(document: Document): Element | null {
  const row = document.querySelector('.fatitem tr.athing');
  const story = row?.querySelector('.onstory a, .storyon a') ?? null;
  const parent = [...(row?.querySelectorAll('.navs > a, .par a') ?? [])].find(
    ({ textContent }) => textContent === 'parent',
  );
  // An answer to an answer is talk about a posting.
  const isAnswer = parent?.getAttribute('href') === story?.getAttribute('href');
  return isHiring(story) && isAnswer ? row : null;
}

/** The comment's first paragraph, up to the first line end of its author's. */
function headerOf(body: Element): string {
  let text = '';
  for (const node of body.childNodes) {
    if (node.nodeName === 'P' || node.nodeName === 'DIV') break;
    text += node.textContent ?? '';
  }
  return text.trim().split('\n')[0] ?? '';
}

/**
 * Reads one comment of a "Who is hiring?" thread.
 *
 * @param row its row, of those that `hiringComments` finds
 * @returns its parts, or null where it was taken back or is none
 */
export function postingOfComment(row: Element): PostingParts | null {
  const body = firstWithText(row, '.commtext');
  if (!body) return null;
  const skip = [...body.querySelectorAll('.reply')];
  const { isList, ...header } = headerParts(headerOf(body));
  if (!isList && !seeksSomeone(header.title, readText(body, skip).text)) return null;
  return { ...header, key: row.id, address: `item?id=${row.id}`, body, skip };
}

/**
 * Makes the card of one comment, of its first line alone.
 *
 * @param row its row, of those that `hiringComments` finds
 * @returns the card, or null where the comment was taken back
 */
export function commentCard(row: Element): Card | null {
  const title = row.querySelector('.commtext');
  const titleText = title && headerOf(title).slice(0, LONGEST_ON_CARD);
  if (!title || !titleText) return null;
  return { key: row.id, title, titleText, company: null, location: null, read: () => postingOfComment(row) };
}
