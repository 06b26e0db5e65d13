import { describedBoard } from '../described-board.ts';
import { keyIn } from '../pick.ts';

/** Microsoft's site of today (an Eightfold one: a list and beside it the chosen job) and its own of before. */
const microsoftCareers = describedBoard({
  name: 'Microsoft Careers',
  matches: ['https://apply.careers.microsoft.com/*', 'https://jobs.careers.microsoft.com/*'],
  key: /\/job\/(\d+)|[?&]pid=(\d+)/,
  keyed: true,
  employerName: 'Microsoft',
  // The page's data is about the job that it was opened with, whichever is chosen since.
  pane: '#pcsx:has(#job-description-container), .SearchJobDetailsCard',
  paneKey: (pane) => keyIn(pane, 'a[href*="apply?pid="]', 'href', /pid=(\d+)/),
  title: ['[class*="position-title"]', 'h1'],
  location: ['[class*="position-location"]', 'h1 ~ * p'],
  body: '#job-description-container',
  headings: /^(?:Overview|Responsibilities|Qualifications)$/,
});
export default microsoftCareers;
