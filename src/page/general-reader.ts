import { isApplicationStep } from './address.ts';
import type { PostingParts } from './board.ts';
import { HEADINGS, isItem, type PageLine, pageLines, within } from './page-lines.ts';
import { companyBeside } from './page-title.ts';
import { lineOf, metaOf } from './pick.ts';
import { findPostingText } from './posting-text.ts';
import { APPLY, JOB, JOBS, NO_POSTING, PARTS, PLACE } from './posting-words.ts';

/** What is no posting wherever it stands, unless it holds the page's first heading. */
const BESIDE = 'form, footer, aside, [class*="cookie" i], [id*="cookie" i], [class*="related" i], [class*="similar" i]';
/** Lengths in UTF-16 units. */
const LONGEST_TITLE = 150;
const LONGEST_PLACE = 80;
const LONGEST_HEADING = 60;
/** Where it looks like any other line. */
const LONGEST_PLAIN_HEADING = 25;
/** This share of a lower heading's words must stand in the page's title or address. */
const AGREED = 0.8;
const MOST_PARTS = 30;
/** A title stands among the first lines. */
const MOST_LINES_BEFORE = 300;

const LETTER = /[a-z\u00c0-\uffff]/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Which part of a posting a line heads: an index into `PARTS`, or −1. */
function partUnder(line: PageLine): number {
  const { text, first } = line;
  if (text.length > LONGEST_HEADING || /[.;,!]$|\d/.test(text) || isItem(line)) return -1;
  const part = PARTS.findIndex((words) => words.test(text));
  const isHeading = text.length <= LONGEST_PLAIN_HEADING || within(first, `${HEADINGS}, h4, h5, strong, b`);
  return part >= 0 && isHeading && !within(first, 'a, h1') ? part : -1;
}

/** The line on which the page's own title, its address and the words of the trade agree, as the element it fills. */
function titleIn(lines: readonly PageLine[], document: Document, url: URL): Element | null {
  const said = new Set(wordsOf(`${document.title} ${metaOf(document, 'og:title')} ${url.pathname}`));
  let best: Element | null = null;
  let most = 2;
  for (const { text, first } of lines.slice(0, MOST_LINES_BEFORE)) {
    if (text.length > LONGEST_TITLE || JOBS.test(text)) continue;
    const words = wordsOf(text);
    const agreed = words.filter((word) => said.has(word)).length / words.length;
    const isFirst = within(first, 'h1');
    const isJob = JOB.test(text);
    const score = 2 * agreed + 3 * Number(isJob) + Number(isFirst) + Number(within(first, HEADINGS));
    // Headings that lead elsewhere are of lists.
    if (!(score > most) || (agreed < AGREED && (!isFirst || within(first, 'a')))) continue;
    if (!within(first, HEADINGS) && (!isJob || within(first, 'a, li'))) continue;
    most = score;
    best = first.parentElement?.closest(HEADINGS) ?? first.parentElement;
  }
  return best;
}

function companyOf(document: Document, url: URL, title: string): string | null {
  const names = `${companyBeside(document, title) ?? ''} | ${metaOf(document, 'og:site_name') ?? ''}`.split(
    / [|–—·-] /,
  );
  // Between the two may stand the posting's number.
  return names.find((name) => LETTER.test(name) && !JOBS.test(name)) ?? url.hostname.split('.').at(-2) ?? null;
}

function placeIn(lines: readonly PageLine[]): string | null {
  const places = lines.map(({ text }, index) => {
    const label = PLACE.exec(text);
    return (label && (label[1] ?? lines[index + 1]?.text)) ?? '';
  });
  return places.find((place) => place && place.length < LONGEST_PLACE) ?? null;
}

/**
 * Finds the posting of a page of which nothing is known, by its headings, its sentences and what stands around them.
 *
 * @param document the page
 * @param url the page's address
 * @param isPosting whether the address has already said that this is a posting
 * @returns its parts, or null where the page is not clearly one posting
 */
export function readGenerally(document: Document, url: URL, isPosting = false): PostingParts | null {
  if (isApplicationStep(url) || NO_POSTING.test(document.title.split(/ [|–—·-] /)[0] ?? '')) return null;
  const heading = document.querySelector('h1');
  const beside = [...document.querySelectorAll(BESIDE)].filter((element) => !element.contains(heading));
  const lines = pageLines(document.body, beside);
  const parts: PageLine[] = [];
  const kinds = new Set<number>();
  for (const line of lines) {
    const kind = partUnder(line);
    if (kind < 0) continue;
    // The same heading twice, or more of them than a posting has: there are two postings.
    if (parts.length === MOST_PARTS || parts.some(({ text }) => text === line.text)) return null;
    parts.push(line);
    kinds.add(kind);
  }
  const [firstPart] = parts;
  const title = titleIn(firstPart ? lines.slice(0, lines.indexOf(firstPart)) : lines, document, url);
  const name = lineOf(title);
  if (!title || !name || NO_POSTING.test(name)) return null;
  const signs = [
    [...document.querySelectorAll('a, button')].some(({ textContent }) => APPLY.test(textContent ?? '')),
    isPosting || JOBS.test(url.hostname + url.pathname),
    JOB.test(name),
  ].filter(Boolean);
  const found = kinds.has(0) || kinds.has(1) ? kinds.size : 0;
  // Of three parts and three signs four must be there; one fewer where the address has said so, which is one of them.
  if (signs.length < 2 || found + signs.length < (isPosting ? 3 : 4)) return null;
  const text = findPostingText(lines, title, parts);
  if (!text) return null;
  return {
    key: null,
    title: name,
    company: companyOf(document, url, name),
    location: placeIn(lines),
    extras: [],
    body: text.body,
    skip: [...beside, ...text.skip],
  };
}
