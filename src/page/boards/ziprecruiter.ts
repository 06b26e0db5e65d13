import { describedBoard } from '../described-board.ts';

/** The pane beside a list has test ids and classes of style alone; a posting's own page has names for its parts. */
const ziprecruiter = describedBoard({
  name: 'ZipRecruiter',
  matches: ['https://*.ziprecruiter.com/*', 'https://*.ziprecruiter.co.uk/*'],
  key: /[?&](?:lk|lvk|jid|uuid)=([^&]+)|\/jobs\/(\d+)-|\/jobs\/[^?]*-([0-9a-f]{8})(?:[/?]|$)/,
  pane: '[data-testid="job-details-scroll-container"]',
  title: ['h1.job_title', '.job_header h1', '[data-testid="job-details-scroll-container"] h2'],
  company: ['.hiring_company_text', '.hiring_company', '[data-testid="job-details-scroll-container"] a[href*="/co/"]'],
  location: ['.hiring_location', '.location_text', 'a[href*="/co/"] ~ div p, a[href*="/co/"] ~ p'],
  extras: '[data-testid="job-details-scroll-container"] .shrink-0 + p',
  body: [
    '.job_description',
    '.jobDescriptionSection',
    '[data-testid="job-details-scroll-container"] h2 + div[class*="whitespace-pre-line"]',
    '[data-testid="job-details-scroll-container"] [class*="whitespace-pre-line"]',
    '[data-testid="job-details-scroll-container"] h2 + div',
  ],
  // Behind a place stands how far it is worked from there; how old a posting is stands where its pay does.
  added: / ?•.*|^Posted .*/,
});
export default ziprecruiter;
