// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/** The address under which the demonstration stands: the real board's host, and a company that is not there. */
export const DEMO_BOARD = 'https://job-boards.greenhouse.io/fernhollow-demo';

const COMPANY = 'Fernhollow';

/** @typedef {{ id: string, title: string, location: string, body: string, pay: string }} DemoPosting */

const folder = new URL('postings/', import.meta.url);

/**
 * @param {string} html
 * @param {string} tag
 */
function inner(html, tag) {
  return html.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0]?.trim() ?? '';
}

/** The postings, in the order of their numbers; the first is the one the demonstration opens. */
export const demoPostings = readdirSync(folder)
  .sort()
  .map((file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const body = html.slice(html.indexOf('<section>'), html.lastIndexOf('</section>')).replaceAll('section>', 'div>');
    const id = file.split('-')[0] ?? file;
    return {
      id,
      title: inner(html, 'h1'),
      location: inner(html, 'address'),
      body: `${body}</div>`,
      pay: inner(html, 'aside'),
    };
  });

/** @param {DemoPosting} posting */
export const demoAddress = (posting) => `${DEMO_BOARD}/jobs/${posting.id}`;

/**
 * What the board's own server answers at an address.
 *
 * @param {string} url
 * @returns {{ status: number, contentType: string, body: string } | null} null where the address is not the demonstration's
 */
export function answerDemo(url) {
  const { origin, pathname } = new URL(url);
  const path = origin + pathname.replace(/\/$/, '');
  if (path !== DEMO_BOARD && !path.startsWith(`${DEMO_BOARD}/`)) return null;
  const posting = demoPostings.find((each) => demoAddress(each) === path);
  const html =
    path === DEMO_BOARD
      ? listPage()
      : posting
        ? postingPage(posting)
        : page('Page not found', '', '<h1>Page not found</h1>');
  const status = path === DEMO_BOARD || posting ? 200 : 404;
  return { status, contentType: 'text/html; charset=utf-8', body: html };
}

/**
 * @param {string} title
 * @param {string} head
 * @param {string} main
 */
const page = (title, head, main) => `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>${head}<link rel="icon" href="data:,">
<style>${readFileSync(new URL('board.css', import.meta.url), 'utf8')}</style></head>
<body><div id="react-portal-mount-point"></div>${main}</body></html>`;

const listPage = () =>
  page(
    `Jobs at ${COMPANY}`,
    '',
    `<main class="main font-secondary index"><div class="index--header"><a class="logo" href="${DEMO_BOARD}">${COMPANY}</a>
<h1 class="section-header section-header--large font-primary">Current openings at ${COMPANY}</h1></div>
<div class="job-posts"><h2 class="section-header font-primary">${demoPostings.length} jobs</h2>
<div class="job-posts--table"><table><tbody>${demoPostings
      .map(
        (posting) => `<tr class="job-post"><td class="cell"><a href="${demoAddress(posting)}" target="_top">
<p class="body body--medium">${posting.title}</p><p class="body body__secondary body--metadata">${posting.location}</p></a></td></tr>`,
      )
      .join('')}</tbody></table></div></div></main>`,
  );

/** @param {DemoPosting} posting */
const postingPage = (posting) =>
  page(
    `Job Application for ${posting.title} at ${COMPANY}`,
    `<meta property="og:type" content="article"><meta property="og:title" content="${posting.title}">
<meta property="og:description" content="${posting.location}"><meta property="og:url" content="${demoAddress(posting)}">
<link rel="canonical" href="${demoAddress(posting)}">`,
    `<main class="main font-secondary job-post"><div class="job-post-container">
<div class="image-container"><a href="${DEMO_BOARD}" class="logo">${COMPANY}</a></div>
<div><div class="job__tags"></div><div class="job__header"><div class="job__title">
<h1 class="section-header section-header--large font-primary">${posting.title}</h1>
<div class="job__location"><svg class="svg-icon" width="20" height="20" viewBox="0 0 24 24"><circle cx="12" cy="9" r="6"></circle></svg><div>${posting.location}</div></div>
</div><button type="button" class="btn btn--pill" aria-label="Apply">Apply</button></div>
<div class="job__description body"><div>${posting.body}</div>
<div class="job__pay-ranges"><div class="pay-range"><p class="body">Salary range</p><p class="body">${posting.pay}</p></div></div></div></div>
<div id="application-form"><h2 class="section-header">Apply for this job</h2><p class="body__secondary">* indicates a required field</p>
<form><label>First name* <input name="first_name" autocomplete="given-name"></label><label>Last name* <input name="last_name" autocomplete="family-name"></label>
<label>Email* <input name="email" type="email" autocomplete="email"></label>
<label>Have you shipped a product that uses machine learning?* <textarea name="question_1"></textarea></label>
<button type="button" class="btn btn--pill">Submit application</button></form></div>
</div></main><script>${readFileSync(new URL('board-script.js', import.meta.url), 'utf8')}</script>`,
  );
