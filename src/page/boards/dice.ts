import { describedBoard } from '../described-board.ts';
import { keyIn } from '../pick.ts';

const dice = describedBoard({
  name: 'Dice',
  matches: ['https://*.dice.com/*'],
  key: /\/job-detail\/([\w-]+)/,
  pane: '[data-testid="job-detail-pane"]',
  paneKey: (pane) => keyIn(pane, '[data-testid="job-detail-open-in-new-tab-btn"]', 'href', /\/job-detail\/([\w-]+)/),
  title: [
    '[data-testid="job-detail-header-card"] h1',
    '[data-testid="job-detail-header-card"] h2',
    '[data-cy="jobTitle"]',
  ],
  company: [
    '[data-testid="job-detail-header-card"] a[href*="/company-profile/"]',
    '[data-wa-click="djv-job-company-profile-click"]',
    '[data-cy^="companyName"]',
  ],
  location: [
    '[data-testid="job-detail-header-card"] span > span:first-child',
    '[data-cy="location"]',
    '[data-cy="locationDetails"]',
  ],
  extras:
    '[data-testid="job-detail-header-card"] .SeuiInfoBadge, ' +
    '[data-cy="payDetails"], [data-cy="employmentDetails"], [data-cy="locationDetails"]',
  body: [
    '[data-testid="jobDescriptionHtml"]',
    '#jobDescription',
    '[class*="__jobDescription"]',
    '[class*="jobDescription"]',
    '#jobdescSec',
  ],
  // A word of Dice's own on how postings are written.
  skip: '[data-cy="jobDescriptionDisclaimer"]',
  added: /^(?:hybrid|remote|on-site) in /i,
});
export default dice;
