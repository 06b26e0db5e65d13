import { type Card, cardLine, findCards, linkedKey } from '../cards.ts';
import { idIn } from './layout.ts';

/** The newest markup's cards have no names but the order of their lines; some builds write the id, others none. */
const SDUI =
  '[componentkey^="job-card-component-ref-"], [componentkey="SearchResultsMainContent"] [role="button"][componentkey]';

function sduiCards(document: Document): Card[] {
  return [...document.querySelectorAll(SDUI)].flatMap((card) => {
    const [line, company, place] = card.querySelectorAll('p');
    // For the ear the title is said once more with what is known of it: "(Verified job)".
    const title = line?.querySelector('span[aria-hidden="true"]') ?? line?.querySelector('span') ?? line;
    const titleText = cardLine(title);
    // Both elements around a card may bear its key.
    if (!title || !titleText || !company || card.parentElement?.closest(SDUI)) return [];
    const key = /-ref-(\d+)$/.exec(card.getAttribute('componentkey') ?? '')?.[1] ?? null;
    return { key, title, titleText, company: cardLine(company), location: cardLine(place) };
  });
}

const NAMED = {
  card: '[data-occludable-job-id], .base-search-card',
  // In the signed-in markup the title is said twice, for the eye and for the ear.
  title: [
    '[class*="job-card-list__title"] [aria-hidden="true"]',
    '[class*="job-card-list__title"], .base-search-card__title',
  ],
  company: '.artdeco-entity-lockup__subtitle, .base-search-card__subtitle',
  location: '.job-card-container__metadata-wrapper li, .job-search-card__location',
};

/**
 * Finds the cards of LinkedIn's lists, whichever of its markups the page is written in.
 *
 * @param document the page
 * @param url its address
 */
export function linkedinCards(document: Document, url: URL): Card[] {
  const keyOf = (card: Element): string | null =>
    card.getAttribute('data-occludable-job-id') ?? linkedKey(card, url, ({ pathname }) => idIn(pathname));
  const cards = sduiCards(document);
  return cards.length > 0 ? cards : findCards(document, NAMED, keyOf);
}
