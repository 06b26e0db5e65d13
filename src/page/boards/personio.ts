import { describedBoard } from '../described-board.ts';

/** Personio: a block each for the tasks, the profile, the offer and the company; its classes without a hash last. */
const personio = describedBoard({
  name: 'Personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  sign: '.job-position-title',
  key: /\/job\/(\d+)/,
  keyed: true,
  employer: /^([^.]+)\.jobs\.personio\./,
  title: ['.job-position-title', '.detail-title', '[class*="jobTitle"]', 'h1'],
  location: ['[class*="jobMetaItemLocation"]', '.detail-subtitle'],
  extras: '[class*="jobMetaItem_"]:not([class*="jobMetaItemLocation"])',
  body: ['.jb-description-item, .detail-content-block', '[class*="jobDescription"]', '.detail-block-description'],
  skip: '.jb-attribute, .detail-subtitle, .backlink-wrapper, a[href*="/apply"]',
});
export default personio;
