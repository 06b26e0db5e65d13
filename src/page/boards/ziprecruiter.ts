import { describedBoard } from '../described-board.ts';

const PANE = '[data-testid="right-pane"]';

/** The pane beside a list, which is a posting's own page too, has test ids and classes of style alone; older pages name their parts. */
const ziprecruiter = describedBoard({
  name: 'ZipRecruiter',
  matches: ['https://*.ziprecruiter.com/*', 'https://*.ziprecruiter.co.uk/*'],
  key: /[?&](?:lk|lvk|jid|uuid)=([^&]+)|\/jobs\/(\d+)-|\/jobs\/[^?]*-([0-9a-f]{8})(?:[/?]|$)/,
  pane: PANE,
  title: ['h1.job_title', '.job_header h1', `${PANE} h1`, `${PANE} h2`],
  company: ['.hiring_company_text', '.hiring_company', `${PANE} a[href*="/co/"]`],
  location: ['.hiring_location', '.location_text', `${PANE} a[href*="/co/"] ~ div p, ${PANE} a[href*="/co/"] ~ p`],
  extras: `${PANE} .shrink-0 + p`,
  body: [
    '.job_description',
    '.jobDescriptionSection',
    `${PANE} h2 + [class*="whitespace-pre-line"]`,
    `${PANE} [class*="whitespace-pre-line"]`,
  ],
  // Behind a place stands how far it is worked from there; how old a posting is stands where its pay does.
  added: / ?•.*|^Posted .*/,
});
export default ziprecruiter;
