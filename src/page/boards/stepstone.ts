import { describedBoard } from '../described-board.ts';

/** StepStone, and Totaljobs, which it serves with the same pages. */
const stepstone = describedBoard({
  name: 'StepStone',
  matches: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'totaljobs.com'].map(
    (site) => `https://*.${site}/*`,
  ),
  key: /--(\d+)-inline\.html|-job(\d+)(?:[/?]|$)/,
  title: '[data-at="header-job-title"]',
  company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
  location: '[data-at="metadata-location"]',
  extras: '[data-at="metadata-contract-type"], [data-at="metadata-work-type"], [data-at="metadata-salary"]',
  // Each part of the text has a section and a card of its own.
  body: ['[data-at^="section-text-"][data-at$="-content"]', '[data-at="job-ad-content"]'],
});
export default stepstone;
