import { describedBoard } from '../described-board.ts';
import { withoutCompany } from '../page-title.ts';

/** One list of jobs on two sites: every job has a page on both. */
const workAtAStartup = describedBoard({
  name: 'Work at a Startup',
  matches: ['https://www.workatastartup.com/*', 'https://www.ycombinator.com/companies/*'],
  key: /\/companies\/[^/]+\/jobs\/([^/?-]+)|startup\.com\/jobs\/(\d+)/,
  keyed: true,
  employer: /\/companies\/([^/]+)\/jobs\//,
  title: ['h1.ycdc-section-title', '.company-details h1', 'h1', '.company-name'],
  company: ['h2 a[href*="/companies/"]', '.company-title', '.company-name'],
  location: '.job-details .location',
  body: ['.prose', '.job-description'],
  // Batches stand behind names: "(S21)".
  added: / \([A-Z]{1,2}\d\d\)$/,
  refine(parts) {
    // A page of the older site says both in one line.
    const company = parts.company?.split(' at ').at(-1) ?? null;
    return { ...parts, company, title: withoutCompany(parts.title, company) };
  },
});
export default workAtAStartup;
