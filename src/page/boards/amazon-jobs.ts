import { describedBoard } from '../described-board.ts';

const amazonJobs = describedBoard({
  name: 'Amazon Jobs',
  matches: ['https://www.amazon.jobs/*', 'https://amazon.jobs/*'],
  key: /\/jobs\/([A-Z]*\d+)/,
  keyed: true,
  employerName: 'Amazon',
  title: ['h1.title', '#job-detail h1', 'h1'],
  location: '.location-icon li',
  // Similar jobs and facts stand in a column of their own.
  body: ['#job-detail-body .section', '#job-detail-body .content', '#job-detail-body'],
});
export default amazonJobs;
