import { firstLine, firstWithText, lineOf, linesOf } from '../pick.ts';
import { idIn, type Layout } from './layout.ts';

/** On a list the pane of the chosen posting; on a posting's own page, or in a fragment of one, all there is. */
const paneOf = (document: Document): ParentNode => firstWithText(document, '.details-pane__content') ?? document;

function keyOf(pane: ParentNode, document: Document): string | null {
  // The id stands in a comment inside of an invisible element.
  const noted = /\d+/.exec(pane.querySelector('code#decoratedJobPostingId')?.innerHTML ?? '')?.[0];
  const linked = pane.querySelector('a.topcard__link[href]')?.getAttribute('href');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return noted ?? idIn(linked ?? '') ?? idIn(canonical ?? '');
}

/** The list under the text: "Employment type" and "Full-time", each a heading with its value. */
function criteriaOf(pane: ParentNode): string[] {
  return [...pane.querySelectorAll('.description__job-criteria-item')].flatMap((item) => {
    const label = lineOf(item.querySelector('.description__job-criteria-subheader, h3'));
    const value = lineOf(item.querySelector('.description__job-criteria-text, span'));
    return label && value ? `${label}: ${value}` : [];
  });
}

/** Stands in the same rows as the place, and where there is none of those it must not be taken for one. */
const PLACE = '.topcard__flavor--bullet:not(.topcard__flavor--metadata):not(figure):not([class*="num-applicants"])';

/** A posting that is closed can still be read, so it says so itself; the page's words for it are in the reader's language. */
function statusOf(pane: ParentNode): string[] {
  return pane.querySelector('.closed-job__flavor--closed') ? ['Status: no longer accepting applications'] : [];
}

/** The public markup: a posting's own page, the pane beside the public list, and the fragment that fills the pane. */
export const guest: Layout = (document) => {
  const pane = paneOf(document);
  const title = firstLine(pane, '.top-card-layout__title', '.topcard__title');
  const body = firstWithText(
    pane,
    '.description__text .show-more-less-html__markup',
    '.show-more-less-html__markup',
    '.description__text',
  );
  if (!title || !body) return null;
  return {
    key: keyOf(pane, document),
    title,
    company: firstLine(pane, '.topcard__org-name-link', '.topcard__flavor:not(.topcard__flavor--bullet)'),
    location: firstLine(pane, PLACE),
    extras: [...linesOf(pane, '.compensation__salary'), ...criteriaOf(pane), ...statusOf(pane)],
    body,
    skip: [],
  };
};
