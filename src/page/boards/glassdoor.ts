import { describedBoard } from '../described-board.ts';
import { keyIn } from '../pick.ts';

const COUNTRIES = 'com co.uk ca de fr co.in com.au ie it es nl at ch be sg com.mx com.br com.hk com.ar co.nz';

/** Its class names are made of a readable part, two underscores and a part that changes. */
const glassdoor = describedBoard({
  name: 'Glassdoor',
  matches: COUNTRIES.split(' ').map((country) => `https://*.glassdoor.${country}/*`),
  key: /[?&](?:jl|jobListingId)=(\d+)/,
  pane: '[class*="JobDetails_jobDetailsContainer"]',
  paneKey: (pane) => keyIn(pane, '[id^="jd-job-title"]', 'id', /(\d+)$/),
  title: [
    '[id^="jd-job-title"]',
    '[data-test="job-details-header"] h1',
    '[class*="JobDetails_"] h1',
    'h1[data-test="job-title"]',
  ],
  company: [
    '[class*="EmployerProfile_employerNameHeading"]',
    '[class*="EmployerProfile_employerName__"]',
    '[data-test="employer-name"]',
  ],
  location: ['[data-test="location"]', '[class*="JobDetails_location__"]'],
  extras: '[class*="JobDetails_"] [data-test="detailSalary"]',
  body: ['[class*="JobDetails_jobDescription__"]', '.jobDescriptionContent', '#JobDescriptionContainer'],
});
export default glassdoor;
