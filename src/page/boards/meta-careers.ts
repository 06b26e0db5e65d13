import { describedBoard } from '../described-board.ts';

/** Meta's class names say nothing, and the page's data has only the text's beginning: the headings hold it together. */
const metaCareers = describedBoard({
  name: 'Meta Careers',
  matches: ['https://www.metacareers.com/*'],
  key: /\/(?:jobs|job_details)\/(?:v2\/)?(\d+)/,
  keyed: true,
  employerName: 'Meta',
  title: ['h1:not([role="dialog"] *)', 'head > title'],
  location: '[class*="JobDetailPage__location"]',
  body: [],
  headings: /\bResponsibilities$|^(?:Minimum|Preferred) Qualifications$/,
  added: /(?: ?\| ?)?Meta Careers.*$| ?•$/,
});
export default metaCareers;
