import { describedBoard } from '../described-board.ts';
import { keyIn } from '../pick.ts';

/** Workday: a page of its own (`jobPostingPage`), or a pane beside the list (`jobDetails`). */
const workday = describedBoard({
  name: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  sign: '[data-automation-id="jobPostingHeader"]',
  // "/job/Berlin/Data-Analyst_JR-42-1", "/details/Data-Analyst_JR-42-1": whatever follows the last underscore.
  key: /\/(?:job|details)\/[^?]*_([^/_?]+)/,
  keyed: true,
  employer: /^([^.]+)\.[^/]*myworkdayjobs\.com|\/recruiting\/([^/]+)/,
  legalNames: true,
  pane: '[data-automation-id="jobPostingPage"], [data-automation-id="jobDetails"]',
  paneKey: (pane) => keyIn(pane, 'a[href*="/apply"]', 'href', /_([^/_?]+)\/apply/),
  title: '[data-automation-id="jobPostingHeader"]',
  location: '[data-automation-id="locations"] dd',
  extras: '[data-automation-id="time"] dd, [data-automation-id="remoteType"] dd',
  body: '[data-automation-id="jobPostingDescription"]',
});
export default workday;
