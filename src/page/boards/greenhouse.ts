import { describedBoard } from '../described-board.ts';

/** Both of Greenhouse's markups: `job__…` (job-boards hosts), and `app-title` with `#content` (boards hosts, and embedded). */
const greenhouse = describedBoard({
  name: 'Greenhouse',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  sign: '#grnhse_app #content, #grnhse_iframe, .job__description, .content-intro ~ .content-conclusion, .content-pay-transparency',
  frame: '#grnhse_iframe',
  key: /\/jobs\/(\d+)(?:[/?]|$)|[?&](?:token|gh_jid)=(\d+)/,
  employer: /[?&]for=([^&]+)|greenhouse\.io\/(?!embed\/)([^/?]+)/,
  title: ['.job__title h1', '.job__title', 'h1.app-title', '.app-title', 'h1'],
  company: ['.company-name', '.logo img[alt]', '#logo img[alt]'],
  location: ['.job__location', '#header .location', '.location'],
  body: [
    '.job__description',
    '#app_body #content, #grnhse_app #content',
    // Employers who draw the text themselves keep the parts that Greenhouse makes it of.
    ':has(> .content-intro, > .content-conclusion, > .content-pay-transparency)',
  ],
  // The old markup may hold the form beside the text.
  skip: '#application, #application_form, .application--container',
  added: /^at | logo$/i,
  cards: {
    card: 'tr.job-post, .opening',
    title: ['p.body--medium', '[data-qa="job-name"]', 'a[href]'],
    location: '.body__secondary, .location, [data-qa="job-location"]',
  },
});
export default greenhouse;
