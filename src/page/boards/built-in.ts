import { describedBoard } from '../described-board.ts';

const CITIES = 'nyc.com austin.com boston.com chicago.org colorado.com la.com sf.com seattle.com';

/** One fact of the header, behind an icon; lists, and the company's part below, have such rows too. */
const FACT = '.match-background .align-items-start.gap-sm';

const builtIn = describedBoard({
  name: 'Built In',
  matches: ['https://*.builtin.com/*', ...CITIES.split(' ').map((city) => `https://*.builtin${city}/*`)],
  key: /\/job\/[^?]*\/(\d+)/,
  title: 'h1',
  company: ['a[href*="/company/"] h2', '[data-id="company-title"]', 'a[href*="/company/"]'],
  location: `${FACT}:has(.fa-location-dot)`,
  extras: `${FACT}:not(:has(.fa-location-dot, .fa-trophy))`,
  body: ['[id^="job-post-body-"]', '[x-data="jobPost"] .html-parsed-content'],
  added: /^hiring remotely in /i,
});
export default builtIn;
