import { describedBoard } from '../described-board.ts';
import { withoutCompany } from '../page-title.ts';

/** Two sites under one name: www. shows an employer's whole text, app. (once Otta) what it made of it, in points. */
const welcomeToTheJungle = describedBoard({
  name: 'Welcome to the Jungle',
  matches: ['https://*.welcometothejungle.com/*', 'https://app.otta.com/*'],
  key: /\/companies\/[^/]+\/jobs\/([^/?]+)|^app\.[^/]+\/jobs\/([\w-]+)/,
  keyed: true,
  employer: /\/companies\/([^/]+)\/jobs\//,
  title: ['[data-testid="job-metadata-block"] h2', '[data-testid="job-title"]', 'h1'],
  company: [
    '[data-testid="job-metadata-block"] a[href*="/companies/"]',
    '[data-testid="job-title"] a',
    'h1 a[href*="/company"]',
    '[data-testid="company-logo"] img[alt]',
  ],
  location: [
    '[data-testid="job-metadata-block"] [name="location"] + span',
    '[data-testid="job-metadata-block"] [alt="Location"] + span',
    '[data-testid="job-location-tag"]',
  ],
  extras:
    '[data-testid="job-metadata-block"] i[name]:not([name="location"]) + span, [data-testid="job-metadata-block"] [w="fit-content"], [data-testid="salary-section"] p, [data-testid="experience-section"]',
  body: [
    '[data-testid="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-profile"], [data-testid="job-section-process"]',
    '#the-position-section',
    '[data-testid="job-requirement-bullet"], [data-testid="job-involves-bullet"]',
  ],
  skip: '[data-testid="job-metadata-block"]',
  refine: (parts) => ({ ...parts, title: withoutCompany(parts.title, parts.company) }),
});
export default welcomeToTheJungle;
