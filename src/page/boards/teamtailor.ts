import { describedBoard } from '../described-board.ts';

/** Teamtailor: the posting's text is the first of the page's; the employer's own sections and cookie dialogs follow. */
const teamtailor = describedBoard({
  name: 'Teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  sign: 'body[data-controller~="careersite--ready"], [data-controller~="careersite--jobs--form-overlay"]',
  key: /\/jobs\/(\d+)/,
  keyed: true,
  employer: /^([^.]+)\.(?:[^.]+\.)?teamtailor\.com/,
  title: ['main h1', 'h1'],
  company: 'meta[property="og:site_name"]',
  location: 'main dl a[href*="/locations/"]',
  extras: 'main dl dd:not(:has(a))',
  body: 'main .prose:not(section:has(.prose) ~ * *)',
});
export default teamtailor;
