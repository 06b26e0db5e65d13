import type { PostingParts } from '../board.ts';
import { hostedBoard, uuidIn } from '../hosted-board.ts';
import { companyBeside } from '../page-title.ts';
import { commonAncestor, firstLine, linesOf } from '../pick.ts';
import { findBySchema } from '../schema-page.ts';

/** What stands among the sections and is not the posting's text: the headline, ways to apply, Lever's own notice. */
const NOT_TEXT =
  '.posting-header, .posting-headline, .posting-categories, .postings-btn-wrapper, .last-section-apply, ' +
  '[data-qa^="btn-apply"], [data-qa="ai-disclaimer"], .application-form, form, .main-footer';

/** Lever writes one section for the opening, one for each list and one for the closing: all of them are the posting. */
function bodyOf(document: Document): Element | null {
  const sections = document.querySelectorAll('.section, [data-qa="job-description"], [data-qa="closing-description"]');
  return commonAncestor([...sections].filter((section) => !section.closest(NOT_TEXT) && section.textContent?.trim()));
}

function findInPage(document: Document, url: URL): PostingParts | null {
  const title = firstLine(
    document,
    '.posting-headline h2',
    '.posting-headline h1',
    '.posting-header h2',
    '.posting-header h1',
  );
  const body = bodyOf(document);
  if (!title || !body) return null;
  const schema = findBySchema(document, url);
  const logo = document
    .querySelector('.main-header-logo img[alt]')
    ?.getAttribute('alt')
    ?.replace(/ logo$/i, '');
  return {
    key: null,
    title,
    company: schema?.company ?? (logo || companyBeside(document, title)) ?? url.pathname.split('/')[1] ?? null,
    location:
      firstLine(document, '.posting-categories .location', '.posting-headline .location') ?? schema?.location ?? null,
    extras: [
      // Lever puts a slash behind every category but the last.
      ...linesOf(document, '.posting-categories .commitment, .posting-categories .workplaceTypes').map((line) =>
        line.replace(/ ?\/$/, ''),
      ),
      ...(schema?.extras ?? []),
    ],
    body,
    skip: [...body.querySelectorAll(NOT_TEXT)],
  };
}

const lever = hostedBoard({
  name: 'Lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  keyOf: uuidIn,
  findInPage,
});
export default lever;
