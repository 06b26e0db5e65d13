import { describedBoard } from '../described-board.ts';

/** Federal announcements: an agency of a department, and sections with ids of their own, which older pages name without `joa-`. */
const usajobs = describedBoard({
  name: 'USAJobs',
  matches: ['https://www.usajobs.gov/*'],
  key: /\/(?:job|GetJob\/ViewDetails)\/(\d+)/i,
  keyed: true,
  title: ['.usajobs-joa-banner__title', '#job-title'],
  company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
  location: ['.location-item .font-bold', '.usajobs-joa-locations__city'],
  extras:
    '[title*="salary range"] + dd, [title*="number of hours"] + dd, [title*="duration of certain"] + dd, .usajobs-joa-summary__salary, [itemprop="employmentType"]',
  body: [
    '#joa-summary, #joa-duties, #joa-requirements, #joa-evaluation',
    '#summary, #duties, #requirements, #qualifications',
  ],
  // Copies for narrow screens, links to help, what is the same for every job, and how to apply.
  skip:
    '.page-section:not([id], #joa-summary *), h2 + a, #joa-hiring-paths, #joa-required-documents, #joa-how-to-apply, ' +
    '#joa-requirements article, .usajobs-joa-summary, #benefits, #required-documents, #how-to-apply',
});
export default usajobs;
