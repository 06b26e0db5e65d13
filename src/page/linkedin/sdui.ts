import { readText } from '../page-text.ts';
import { firstWithText, isBefore, lineOf } from '../pick.ts';
import { idIn, type Layout, placeIn, postingLinks } from './layout.ts';

/** The section's key is written as one attribute or the other, and ends in the posting's id. */
const SECTION =
  '[componentkey^="JobDetails_AboutTheJob"], [id^="JobDetails_AboutTheJob"], ' +
  '[data-sdui-component$=".aboutTheJob"], [data-view-name="job-details-about-the-job"]';
const BOX = '[data-testid="expandable-text-box"]';
const MORE = '[data-testid="expandable-text-button"]';

const keyIn = (section: Element): string | null =>
  /(\d+)$/.exec(section.getAttribute('componentkey') ?? '')?.[1] ?? /(\d+)$/.exec(section.id)?.[1] ?? null;

/** The section about the job; where its key is gone, the first headed section whose text can be unfolded. */
function sectionOf(document: Document, id: string | null): Element | null {
  const sections = [...document.querySelectorAll(SECTION)].filter((section) => section.textContent?.trim());
  const named = sections.find((section) => id !== null && keyIn(section) === id) ?? sections[0];
  if (named) return named;
  const unfolding = document.querySelector(`${BOX}, ${MORE}`);
  let section = unfolding?.parentElement ?? null;
  while (section && !section.querySelector('h2')) section = section.parentElement;
  return section && section !== document.body ? section : null;
}

interface Headed {
  readonly pane: Element;
  readonly title: Element;
}

/** The nearest element around the section that also holds a link to the posting is the pane, and the link its title. */
function headedByLink(section: Element, id: string | null): Headed | null {
  for (let pane = section.parentElement; pane; pane = pane.parentElement) {
    const title = postingLinks(pane, id).find((link) => isBefore(link, section));
    if (title) return { pane, title };
  }
  return null;
}

/** On a posting's own page the title may be no link; then the window's title ("(3) Analyst | Acme | LinkedIn") repeats it. */
function headedByWindow(section: Element, document: Document): Headed | null {
  const wanted = /^(?:\(\d+\) )?([^|]+) \|/.exec(document.title.replace(/\s+/g, ' ').trim())?.[1];
  const pane = section.closest('[data-sdui-screen], [role="main"], main');
  const title = [...(pane?.querySelectorAll('h1, h2, p, a, span') ?? [])].find(
    (element) => isBefore(element, section) && lineOf(element) === wanted,
  );
  return pane && title ? { pane, title } : null;
}

/** Else the title is what stands next to the company's name. */
function headedByCompany(section: Element): Headed | null {
  const pane = section.closest('[data-sdui-screen], [role="main"], main');
  const company = [...(pane?.querySelectorAll('a[href*="/company/"]') ?? [])].find(
    (link) => isBefore(link, section) && lineOf(link),
  );
  const title = [...(pane?.querySelectorAll('h1, h2, p') ?? [])].find(
    (element) => company && isBefore(company, element) && !company.contains(element) && lineOf(element),
  );
  return pane && title && isBefore(title, section) ? { pane, title } : null;
}

/**
 * The box if it holds the section's text. In a saved page it may be empty: the live page nests a paragraph in a
 * paragraph there, which no parser of HTML allows, so that the text lands behind the box.
 */
function bodyOf(section: Element): { body: Element; skip: Element[] } {
  const headings = [...section.querySelectorAll('h2')];
  const box = firstWithText(section, BOX);
  const whole = readText(section, headings).text.length;
  if (box && readText(box).text.length * 2 > whole) return { body: box, skip: [] };
  // LinkedIn's own lines about benefits stand below a rule, outside of the employer's text.
  const rule = section.querySelector('hr[role="presentation"]');
  const below: Element[] = [];
  for (let next = rule?.nextElementSibling; next; next = next.nextElementSibling) below.push(next);
  return { body: section, skip: [...headings, ...below] };
}

/** Pay, workplace and employment type stand as pills that lead back into the search, or that show an amount of money. */
const isPill = (element: Element, text: string): boolean =>
  text.length <= 60 &&
  (/\p{Sc}\s?\d\d|\d\d\S?\s?\p{Sc}/u.test(text) || /[?&]currentJobId=/.test(element.getAttribute('href') ?? ''));

/** The server-driven markup: hashed class names, no first heading, components with keys. */
export const sdui: Layout = (document, id) => {
  const section = sectionOf(document, id);
  if (!section) return null;
  const key = keyIn(section);
  const found = headedByLink(section, key ?? id) ?? headedByWindow(section, document) ?? headedByCompany(section);
  if (!found) return null;
  const { pane, title } = found;
  const name = lineOf(title);
  if (!name) return null;
  const above = (selector: string): Element[] =>
    [...pane.querySelectorAll(selector)].filter((element) => isBefore(element, section) && !element.contains(section));
  const company = above('a[href*="/company/"]').flatMap((link) => lineOf(link) ?? [])[0] ?? null;
  const lines = above('p')
    .filter((line) => isBefore(title, line) && !line.contains(title))
    .flatMap((line) => lineOf(line) ?? [])
    .filter((line) => line !== company);
  const pills = above('a, button').flatMap((element) => {
    const text = lineOf(element);
    return text && text !== name && isPill(element, text) ? text : [];
  });
  return {
    key: key ?? idIn(title.getAttribute('href') ?? ''),
    title: name,
    company,
    location: placeIn(lines.find((line) => line.includes('·')) ?? lines[0] ?? null),
    extras: [...new Set(pills)],
    ...bodyOf(section),
  };
};
