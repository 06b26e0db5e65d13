import { describedBoard } from '../described-board.ts';
import { withoutCompany } from '../page-title.ts';

/** A public page with data of its own, and a pane over the list for those who are logged in. */
const wellfound = describedBoard({
  name: 'Wellfound',
  matches: ['https://wellfound.com/*'],
  key: /\/jobs\/(\d+)|[?&]job_listing_(?:slug|id)=(\d+)/,
  keyed: true,
  employer: /\/company\/([^/]+)\/jobs\//,
  pane: '[data-test="JobDetail"]',
  title: ['h1', 'h2'],
  company: ['[data-test="StartupLink"]', 'main a[href*="/company/"]', 'a[href*="/company/"]'],
  extras: '[data-test="JobDetail"] [class*="compensation"]',
  body: ['#job-description', '[data-test="JobDescription"]', '[class*="styles_description__"]'],
  refine(parts) {
    // The pane's heading says both: "Analyst at Acme".
    const company = parts.company ?? parts.title.split(' at ').slice(1).at(-1) ?? null;
    return { ...parts, company, title: withoutCompany(parts.title, company) };
  },
});
export default wellfound;
