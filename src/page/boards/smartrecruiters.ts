import { describedBoard } from '../described-board.ts';

/** SmartRecruiters: microdata all over, and a section each for the company, the job, what it asks and what else there is. */
const smartrecruiters = describedBoard({
  name: 'SmartRecruiters',
  matches: ['https://jobs.smartrecruiters.com/*'],
  sign: '.jobad-main',
  key: /^[^/]+\/[^/]+\/(\d{6,})/,
  employer: /smartrecruiters\.com\/([^/?]+)/,
  // An overlay for old browsers has a first heading too.
  title: ['.job-title', '[itemprop="title"]'],
  extras: 'li.job-detail',
  body: ['.job-sections', '.job-section', '[itemprop="description"]'],
  skip: '#st-videos',
});
export default smartrecruiters;
