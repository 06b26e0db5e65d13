import { describedBoard } from '../described-board.ts';
import { lineOf } from '../pick.ts';

/** The part of the page about the chosen job; the list beside it gives its items the same attribute. */
const JOB = ':not(li)[data-id]';

/** All class names are made by machines: told by headings that are followed by lists, as nothing is in the results. */
const googleCareers = describedBoard({
  name: 'Google Careers',
  matches: ['https://www.google.com/about/careers/applications/jobs/results*'],
  key: /\/results\/(\d+)/,
  keyed: true,
  employerName: 'Google',
  pane: `${JOB}:has(h3 + ul)`,
  paneKey: (pane) => /^\d{9,}$/.exec(pane.getAttribute('data-id') ?? '')?.[0] ?? null,
  title: [`${JOB} h2`, 'head > title'],
  body: [`${JOB} div:has(> h3)`, 'main div:has(> h3 + ul)'],
  // The head, notes about the place, buttons, and the law's words at the end.
  skip: ':not(:has(h3), div:has(> h3), div:has(> h3) *)',
  added: / . Google Careers$/,
  refine(parts, document) {
    // An icon is a word in a font of pictures.
    const icon = [...document.querySelectorAll(`${JOB} i`)].find(({ textContent }) => textContent === 'place');
    return { ...parts, location: lineOf(icon?.parentElement)?.replace(/^place ?/, '') ?? null };
  },
});
export default googleCareers;
