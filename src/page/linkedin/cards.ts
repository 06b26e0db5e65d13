import { addressesIn, type Card, findCards } from '../cards.ts';
import { lineOf } from '../pick.ts';
import { idIn } from './layout.ts';

/** The newest markup's cards have no names but the order of their lines; some builds write the id, others none. */
const SDUI =
  '[componentkey^="job-card-component-ref-"], [componentkey="SearchResultsMainContent"] [role="button"][componentkey]';

function sduiCards(document: Document): Card[] {
  const cards = [...document.querySelectorAll(SDUI)].filter((card) => !card.parentElement?.closest(SDUI));
  return cards.flatMap((card) => {
    const [line, company, place] = card.querySelectorAll('p');
    // For the ear the title is said once more with what is known of it: "(Verified job)".
    const title = line?.querySelector('span[aria-hidden="true"]') ?? line?.querySelector('span') ?? line;
    const titleText = lineOf(title);
    if (!title || !titleText || !company) return [];
    const key = /-ref-(\d+)$/.exec(card.getAttribute('componentkey') ?? '')?.[1] ?? null;
    return { key, title, titleText, company: lineOf(company), location: lineOf(place) };
  });
}

const CLASSIC = {
  card: '[data-occludable-job-id], li:not([data-occludable-job-id]) > div > [data-job-id].job-card-container',
  // The title is said twice, for the eye and for the ear.
  title: ['[class*="job-card-list__title"] [aria-hidden="true"]', '[class*="job-card-list__title"]', 'a[href]'],
  company: '.artdeco-entity-lockup__subtitle, .job-card-container__primary-description',
  location: '.job-card-container__metadata-wrapper li, .job-card-container__metadata-item',
};

const GUEST = {
  card: '.base-search-card',
  title: ['.base-search-card__title'],
  company: '.base-search-card__subtitle',
  location: '.job-search-card__location',
};

/**
 * Finds the cards of LinkedIn's lists, whichever of its markups the page is written in.
 *
 * @param document the page
 * @param url its address
 */
export function linkedinCards(document: Document, url: URL): Card[] {
  const noted = (card: Element): string | null =>
    /\d+$/.exec(card.getAttribute('data-occludable-job-id') ?? card.getAttribute('data-entity-urn') ?? '')?.[0] ?? null;
  const keyOf = (card: Element): string | null =>
    noted(card) ?? addressesIn(card, url).flatMap(({ pathname }) => idIn(pathname) ?? [])[0] ?? null;
  const layouts = [() => sduiCards(document), ...[CLASSIC, GUEST].map((at) => () => findCards(document, at, keyOf))];
  for (const layout of layouts) {
    const cards = layout();
    if (cards.length > 0) return cards;
  }
  return [];
}
