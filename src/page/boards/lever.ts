import { describedBoard } from '../described-board.ts';

/** Lever writes one section for the opening, one for each list and one for the closing: all of them are the posting. */
const lever = describedBoard({
  name: 'Lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  sign: '.posting-headline',
  key: /^[^/]+\/[^/]+\/([0-9a-f-]{36})(?:[/?]|$)/i,
  employer: /lever\.co\/([^/?]+)/,
  title: ['.posting-headline h2', '.posting-headline h1', '.posting-header h2', '.posting-header h1'],
  company: '.main-header-logo img[alt]',
  location: ['.posting-categories .location', '.posting-headline .location'],
  extras: '.posting-categories .commitment, .posting-categories .workplaceTypes',
  body: '.section:not(.posting-header, .last-section-apply, .application-form, [data-qa="ai-disclaimer"], .main-footer *), [data-qa="job-description"], [data-qa="closing-description"]',
  // The headline, ways to apply, Lever's own notice.
  skip:
    '.posting-header, .posting-headline, .posting-categories, .postings-btn-wrapper, .last-section-apply, ' +
    '[data-qa^="btn-apply"], [data-qa="ai-disclaimer"], .application-form, .main-footer',
  // Lever puts a slash behind every category but the last.
  added: / logo$| ?\/$/i,
  cards: {
    card: '.posting:has(a[href])',
    title: ['[data-qa="posting-name"]', '.posting-title h5'],
    location: '.posting-categories .location, .sort-by-location',
  },
});
export default lever;
