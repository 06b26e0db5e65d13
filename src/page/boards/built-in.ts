import { describedBoard } from '../described-board.ts';

const CITIES = 'nyc.com austin.com boston.com chicago.org colorado.com la.com sf.com seattle.com';

/** A posting's header is a card as those of lists are, but with the page's first heading. */
const HEADER = '[data-id="job-card"]:has(h1)';

const builtIn = describedBoard({
  name: 'Built In',
  matches: ['https://*.builtin.com/*', ...CITIES.split(' ').map((city) => `https://*.builtin${city}/*`)],
  key: /\/job\/[^?]*\/(\d+)/,
  title: [`${HEADER} h1`, 'h1'],
  company: ['[data-id="company-title"]', 'a[href*="/company/"] h2', 'a[href*="/company/"]'],
  location: ['.gap-sm:has(.fa-location-dot)', '.job-location'],
  extras: ['sack-dollar', 'house-building', 'signal-stream'].map((icon) => `${HEADER} .gap-sm:has(.fa-${icon})`).join(),
  body: ['[id^="job-post-body-"]', '[x-data="jobPost"] .html-parsed-content'],
  added: /^hiring remotely in /i,
});
export default builtIn;
