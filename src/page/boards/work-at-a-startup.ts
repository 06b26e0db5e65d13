import { describedBoard } from '../described-board.ts';
import { withoutCompany } from '../page-title.ts';

/** One list of jobs on two sites: every job has a page on both, and only ycombinator.com's has data. */
const workAtAStartup = describedBoard({
  name: 'Work at a Startup',
  matches: ['https://www.workatastartup.com/*', 'https://www.ycombinator.com/companies/*'],
  key: /\/companies\/[^/]+\/jobs\/([^/?-]+)|startup\.com\/jobs\/(\d+)/,
  keyed: true,
  employer: /\/companies\/([^/]+)\/jobs\//,
  title: ['h1.ycdc-section-title', '.job-name', 'h1', '.company-name', 'meta[property="og:title"]'],
  company: ['h2 a[href^="/companies/"]', '.company-name', 'meta[property="og:title"]'],
  location: ['.job-details .location', '.job-details span:has(.fa-map-marker)'],
  extras: '.job-details span',
  body: ['.prose', '.job-description'],
  // "Analyst at Acme (S21) | Y Combinator's Work at a Startup"
  added: /(?: \([A-Z]{1,2}\d\d\))?(?: \| Y Combinator.*)?$/,
  refine(parts) {
    const company = parts.company?.split(' at ').at(-1) ?? null;
    const extras = parts.extras.filter((line) => line !== parts.location);
    return { ...parts, company, extras, title: withoutCompany(parts.title, company) };
  },
});
export default workAtAStartup;
