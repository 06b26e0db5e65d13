import { describedBoard } from '../described-board.ts';

/** Recruitee: one text for the job, one for what it asks, both on the first of two tabs; the second is the form. */
const recruitee = describedBoard({
  name: 'Recruitee',
  matches: ['https://*.recruitee.com/*'],
  sign: '[data-testid="styled-location-list-item"], [data-testid^="offer-list-"]',
  // The form's address goes on after the offer's, and the page then hides the text.
  key: /\/o\/([^/?]+)\/?(?:\?|$)/,
  keyed: true,
  employer: /^([^.]+)\.recruitee\.com/,
  title: ['main h1', 'h1'],
  company: 'meta[property="og:site_name"]',
  location: ['[data-testid="styled-location-list-item"]', '.custom-css-style-job-location'],
  // Consents in the form are written with the same editor.
  body: [
    '[role="tabpanel"]:not(:has(form)) [data-testid="WYSIWYG-text-edit"]',
    '[data-testid="WYSIWYG-text-edit"]:not(form *, dialog *)',
  ],
});
export default recruitee;
