import { firstLine, firstWithText, linesOf } from '../pick.ts';
import { idIn, type Layout, placeIn, postingLinks } from './layout.ts';

const BODY = [
  '#job-details',
  '.jobs-description__content .jobs-box__html-content',
  '.job-details-about-the-job-module__description',
  '.jobs-description-content__text',
  '.jobs-description__content',
] as const;

const PILLS =
  '.job-details-fit-level-preferences strong, ' +
  '[class*="unified-top-card__job-insight"] .ui-label [aria-hidden="true"]';

/** Among workplace, employment type and pay stands how well the user's own profile fits: a number without money. */
const isStatement = (text: string): boolean => !/\d/.test(text) || /\p{Sc}/u.test(text);

/** The part of the class names that has outlived their prefixes. */
const card = (part: string): string => `[class*="unified-top-card__${part}"]`;

/** The pane's own id: in the link of its title, or on its button to apply. */
function keyOf(pane: ParentNode): string | null {
  const titles = [...pane.querySelectorAll(`${card('job-title')}, ${card('sticky-header')}`)];
  const [link] = titles.flatMap((title) => postingLinks(title, null));
  if (link) return idIn(link.getAttribute('href') ?? '');
  const buttons = [...pane.querySelectorAll('button[data-job-id], .jobs-apply-button[data-job-id]')];
  return buttons.map((button) => /^\d+$/.exec(button.getAttribute('data-job-id') ?? '')?.[0]).find(Boolean) ?? null;
}

function placeOf(pane: ParentNode, company: string | null): string | null {
  return (
    placeIn(firstLine(pane, card('tertiary-description')), company) ??
    placeIn(firstLine(pane, card('primary-description')), company) ??
    firstLine(pane, '.jobs-unified-top-card__bullet')
  );
}

/** The signed-in markup with long readable class names. */
export const classic: Layout = (document) => {
  const body = firstWithText(document, ...BODY);
  if (!body) return null;
  const pane: ParentNode =
    body.closest('.job-view-layout, .jobs-details, .jobs-search__job-details, .scaffold-layout__detail, main') ??
    document;
  const title = firstLine(pane, `h1${card('job-title')}`, `${card('job-title')} h1`, card('job-title'), 'h1');
  if (!title) return null;
  const company =
    firstLine(pane, card('company-name')) ??
    firstLine(pane, `${card('primary-description')} a[href*="/company/"]`, 'a[href*="/company/"]');
  return {
    key: keyOf(pane),
    title,
    company,
    location: placeOf(pane, company),
    extras: [...linesOf(pane, PILLS), ...linesOf(pane, '#SALARY p')].filter(isStatement),
    body,
    // LinkedIn's own heading above the employer's text; an employer's text holds none of this rank.
    skip: [...body.querySelectorAll(':scope > h2, :scope > div > h2')],
  };
};
