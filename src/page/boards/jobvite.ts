import { describedBoard } from '../described-board.ts';

const jobvite = describedBoard({
  name: 'Jobvite',
  matches: ['https://jobs.jobvite.com/*'],
  sign: '.jv-job-detail-description',
  key: /\/job\/(\w+)/,
  employer: /^[^/]+\/(?:careers\/)?([^/?]+)/,
  title: '.jv-header',
  company: '.jv-logo',
  // "Sales | Berlin, Germany | Salary: …" in one line, parted by empty elements.
  extras: '.jv-job-detail-meta',
  body: '.jv-job-detail-description',
  added: / (?:Careers|Jobs)$/,
  refine(parts, document) {
    const behindCategory = document.querySelector('.jv-job-detail-meta > .jv-inline-separator')?.nextSibling;
    const place = behindCategory?.textContent?.replace(/\s+/g, ' ').trim();
    return { ...parts, location: parts.location ?? (place || null) };
  },
});
export default jobvite;
