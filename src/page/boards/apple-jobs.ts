import { describedBoard } from '../described-board.ts';

/** Every part of the text has a name: `jobdetails-…` today, `jd-…` before. */
const PART = '[id^="jobdetails-"][id$="-content-row"], [id^="jobdetails-posting-footer"], [id^="jd-"]';

const appleJobs = describedBoard({
  name: 'Apple Jobs',
  matches: ['https://jobs.apple.com/*'],
  key: /\/details\/(?:PIPE-)?([\d-]+)/,
  keyed: true,
  employerName: 'Apple',
  title: ['#jobdetails-postingtitle', '#jdPostingTitle', 'h1'],
  location: ['#jobdetails-joblocation', '#job-location-name'],
  body: PART,
  // Between parts and their headings: when it was posted, weekly hours, role number, links.
  skip: `:not(:has(${PART}, h2, h3), :is(${PART}, h2, h3), :is(${PART}, h2, h3) *)`,
});
export default appleJobs;
