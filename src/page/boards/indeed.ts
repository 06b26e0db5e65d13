import { describedBoard } from '../described-board.ts';
import { keyIn } from '../pick.ts';

/** Its headers are of several makes: `jobsearch-…` (test ids, and classes in older pages), `simpler-…`, and `vj-…` since 2026. */
const indeed = describedBoard({
  name: 'Indeed',
  matches: ['https://*.indeed.com/*'],
  key: /[?&]v?jk=([0-9a-f]+)/,
  pane: '#jobsearch-ViewjobPaneWrapper, #vjs-container',
  // Links to the company and to the application say from which posting they lead, a button for Indeed's own form too.
  paneKey: (pane) =>
    keyIn(pane, '[href]', 'href', /(?:[?&]fromjk=|\/applystart\?jk=)([0-9a-f]+)/) ??
    keyIn(pane, '[data-indeed-apply-jk]', 'data-indeed-apply-jk', /(.+)/),
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"]',
    '[data-testid="vj-job-title"]',
    '[data-testid="simpler-jobTitle"]',
    '.jobsearch-JobInfoHeader-title',
  ],
  company: [
    '[data-company-name]',
    '[data-testid="inlineHeader-companyName"]',
    '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    '[data-testid="company-info-metadata"] [dir="ltr"]',
    '[class*="JobInfoHeader-companyName"]',
    'a[href*="/cmp/"]',
  ],
  location: [
    '[data-testid="inlineHeader-companyLocation"]',
    '[data-testid="job-location"]',
    '[data-testid="company-info-metadata"] div:has(a[href*="/cmp/"]) + div > div:first-child',
    '.jobsearch-InlineCompanyRating + div',
    '[data-testid$="-companyLocation"]',
  ],
  extras: '#salaryInfoAndJobType, #jobDetailsSection [role="group"] :is(span, [dir="ltr"])',
  body: ['#jobDescriptionText', '[data-testid="vj-job-description-heading"] + div', '.simple-job-description-html'],
  cards: {
    card: '.job_seen_beacon',
    title: ['[id^="jobTitle-"]', '.jobTitle', '.jcs-JobTitle'],
    company: '[data-testid="company-name"], .companyName',
    location: '[data-testid="text-location"], .companyLocation',
    key: 'data-jk',
  },
  // In a pane, for those who hear the page.
  added:
    / ?- (?:job post|job|Stellenanzeige|offre d['’]emploi|oferta de (?:trabajo|empleo)|offerta di lavoro|vacature|vaga)$/i,
});
export default indeed;
