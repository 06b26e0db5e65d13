import { describedBoard } from '../described-board.ts';
import { keyIn } from '../pick.ts';

/** SEEK, and Jobstreet and Jobsdb, which it serves with the same pages. */
const seek = describedBoard({
  name: 'SEEK',
  matches: ['seek.com', 'seek.com.au', 'seek.co.nz', 'jobstreet.com', 'jobsdb.com'].map(
    (site) => `https://*.${site}/*`,
  ),
  key: /\/job\/(\d+)|[?&]jobId=(\d+)/i,
  pane: '[data-automation="splitViewJobDetailsWrapper"]',
  paneKey: (pane) => keyIn(pane, '[data-automation="job-detail-apply"]', 'href', /\/job\/(\d+)/),
  title: '[data-automation="job-detail-title"]',
  company: '[data-automation="advertiser-name"]',
  location: '[data-automation="job-detail-location"]',
  extras: '[data-automation="job-detail-work-type"], [data-automation="job-detail-salary"]',
  body: '[data-automation="jobAdDetails"]',
});
export default seek;
