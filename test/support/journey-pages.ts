import type { Site } from './journey-site.ts';

// Pages of invented companies, for what no board of ours knows or reads.

const LINES = [
  'Own the roadmap of our large language model assistant',
  'Plan GPU capacity with engineering',
  'Define annotation guidelines for our data labelling team',
];

const page = (title: string, head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A company's own careers page, with its posting in schema.org's terms. */
export const CAREERS = 'https://careers.tallowpine.example/jobs/lead-42';

const DESCRIPTION = `<p>Tallow &amp; Pine makes candles.</p><p><strong>Responsibilities</strong></p><ul>${LINES.map((line) => `<li>${line}</li>`).join('')}</ul>`;

const careers = page(
  'Assistant Lead – Tallow & Pine',
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Assistant Lead',
    hiringOrganization: { '@type': 'Organization', name: 'Tallow & Pine' },
    description: DESCRIPTION,
  })}</script>`,
  `<main><h1>Assistant Lead</h1><div class="text">${DESCRIPTION}</div>
  <aside id="other"><p>Also wanted: somebody to run A/B tests every week, who can judge hallucinations and has written model cards.</p></aside></main>`,
);

/** An article that is no posting, and quotes one. */
export const ARTICLE = 'https://news.example/2026/candles';

const article = page(
  'What candle makers look for',
  '',
  `<article><h1>What candle makers look for</h1><p>Wax prices rose again in spring.</p>
  <div id="quoted"><p>Product Manager, Scent</p><ul>${LINES.map((line) => `<li>${line}</li>`).join('')}</ul></div></article>`,
);

/** A posting's address on Lever, where the page is built as no reader of ours knows it. */
export const UNKNOWN_MARKUP = 'https://jobs.lever.co/tallowpine/3f1d2c4b-0000-4000-8000-000000000077';

const unknownMarkup = page(
  'Tallow & Pine',
  '',
  `<div class="page-next-v9" data-person="jane.doe@mail.example"><custom-opening id="opening-8812" class="opening jane.doe@mail.example">
  <div class="headline"></div>${LINES.map((line) => `<x-line title="secret wax">${line}</x-line>`).join('')}</custom-opening></div>`,
);

/** Answers for all of these. */
export const invented: Site = (url) =>
  new Map([
    [CAREERS, careers],
    [ARTICLE, article],
    [UNKNOWN_MARKUP, unknownMarkup],
  ]).get(url) ?? null;
