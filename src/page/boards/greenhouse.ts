import type { PostingParts } from '../board.ts';
import { hostedBoard } from '../hosted-board.ts';
import { companyBeside } from '../page-title.ts';
import { firstLine, firstWithText, linesOf } from '../pick.ts';
import { findBySchema } from '../schema-page.ts';

/** `/acme/jobs/4012345`, or an embedded page's `?token=4012345`. */
function keyOf(url: URL): string | null {
  const inPath = /\/jobs\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
  return inPath ?? url.searchParams.get('token') ?? url.searchParams.get('gh_jid');
}

/** The old markup may hold the form beside the text. */
const NOT_TEXT = 'form, #application, #application_form, .application--container, .job__pay-ranges';

function companyOf(document: Document, title: string): string | null {
  const logo = document
    .querySelector('.logo img[alt], #logo img[alt]')
    ?.getAttribute('alt')
    ?.replace(/ logo$/i, '');
  return firstLine(document, '.company-name')?.replace(/^at /, '') ?? companyBeside(document, title) ?? (logo || null);
}

/** Both of Greenhouse's markups: `job__…` (job-boards hosts), and `app-title` with `#content` (boards hosts). */
function findInPage(document: Document, url: URL): PostingParts | null {
  const title = firstLine(document, '.job__title h1', '.job__title', 'h1.app-title', '.app-title');
  const body = firstWithText(document, '.job__description', '#app_body #content', '#content');
  if (!title || !body) return null;
  const schema = findBySchema(document, url);
  return {
    key: null,
    title,
    company:
      schema?.company ??
      companyOf(document, title) ??
      url.searchParams.get('for') ??
      url.pathname.split('/')[1] ??
      null,
    location: firstLine(document, '.job__location', '#header .location', '.location') ?? schema?.location ?? null,
    extras: [...linesOf(document, '.job__pay-ranges'), ...(schema?.extras ?? [])],
    body,
    skip: [...body.querySelectorAll(NOT_TEXT)],
  };
}

const greenhouse = hostedBoard({
  name: 'Greenhouse',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  keyOf,
  findInPage,
});
export default greenhouse;
