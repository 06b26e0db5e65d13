import type { PostingParts } from '../board.ts';
import { hostedBoard, uuidIn } from '../hosted-board.ts';
import { companyBeside } from '../page-title.ts';
import { commonAncestor, firstLine, firstWithText, lineOf } from '../pick.ts';
import { findBySchema } from '../schema-page.ts';

/** The left pane's facts, each a heading with its value: "Employment Type" and "Full time". */
function factsOf(document: Document): { label: string; value: string }[] {
  return [...document.querySelectorAll('.ashby-job-posting-left-pane h2')].flatMap((heading) => {
    const label = lineOf(heading);
    const [value] = [...(heading.parentElement?.children ?? [])].flatMap((child) =>
      child === heading ? [] : (lineOf(child) ?? []),
    );
    return label && value ? { label, value } : [];
  });
}

const isPlace = ({ label }: { label: string }): boolean => label === 'Location';

/** The class keeps its name and changes its hash; an employer's standing words may be a part of their own. */
function bodyOf(document: Document): Element | null {
  const parts = [...document.querySelectorAll('[class*="_descriptionText"]')].filter((part) =>
    part.textContent?.trim(),
  );
  return commonAncestor(parts) ?? firstWithText(document, '#overview[role="tabpanel"]');
}

function findInPage(document: Document, url: URL): PostingParts | null {
  const title = firstLine(document, '.ashby-job-posting-heading', 'h1');
  const body = bodyOf(document);
  if (!title || !body) return null;
  const schema = findBySchema(document, url);
  const facts = factsOf(document);
  const logo = document.querySelector('.ashby-job-posting-header img[alt]')?.getAttribute('alt');
  return {
    key: null,
    title,
    company: schema?.company ?? (logo || companyBeside(document, title)) ?? url.pathname.split('/')[1] ?? null,
    location: facts.find(isPlace)?.value ?? schema?.location ?? null,
    extras: [
      ...facts.filter((fact) => !isPlace(fact)).map(({ label, value }) => `${label}: ${value}`),
      ...(schema?.extras ?? []),
    ],
    body,
    skip: [...body.querySelectorAll('form, [role="tablist"], a[href*="/application"]')],
  };
}

const ashby = hostedBoard({
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*', 'https://jobs.eu.ashbyhq.com/*'],
  keyOf: uuidIn,
  findInPage,
});
export default ashby;
