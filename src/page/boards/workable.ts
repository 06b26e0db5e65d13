import { describedBoard } from '../described-board.ts';

/** Workable: `job-…` on employers' boards (apply), `overview-…` on its own (jobs), where a posting also stands beside the list. */
const workable = describedBoard({
  name: 'Workable',
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  sign: '[data-ui="careers-page-content"]',
  key: /\/j\/([0-9A-F]+)|\/view\/([^/?]+)|[?&]selectedJobId=([^&]+)/i,
  employer: /^apply\.[^/]+\/([^/?]+)/,
  pane: '[class*="desktopView__container"]',
  title: ['[data-ui="job-title"]', '[data-ui="overview-title"]', '[class*="jobOverview__job-title"]'],
  company: ['[data-ui="company-logo"] img', '[data-ui="overview-company"] a', '[data-ui="overview-company"]'],
  location: ['[data-ui="job-location"]', '[data-ui="overview-location"]'],
  extras: '[data-ui$="-workplace"], [data-ui="job-type"], [data-ui="overview-employment-type"]',
  body: [
    '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
    '[class*="jobBreakdown__job-breakdown"]',
    '[data-ui^="job-breakdown-"]',
    '[aria-label="Job description"]',
  ],
  skip: '[data-ui*="share"], [data-ui*="apply"]',
  added: /^at /i,
});
export default workable;
