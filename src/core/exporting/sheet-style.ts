import { html } from './html.ts';

/** What a preparation sheet adds to the look of an exported page: room to write on paper, and nothing cut across pages. */
export const SHEET_STYLE = html`
@page { margin: 15mm 15mm 16mm; }
header a { overflow-wrap: anywhere; }
main > section { margin-top: 2.25rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
main h2 { font-size: 1.2em; }
main h3 { font-size: 1em; }
main small { font-size: .8em; }
.lead { margin-top: .2rem; color: var(--soft); font-size: .9em; }
.asked { margin-top: 1.1rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--family-line, var(--line)); break-inside: avoid; }
.asked h3 { margin: 0; }
.asked h3 small { margin-inline-start: .5rem; font-weight: 400; }
.said { margin-top: .1em; color: var(--soft); font-size: .9em; }
.asked ol { margin-top: .35rem; padding-inline-start: 1.3rem; list-style: decimal; }
.asked li { padding: .1rem 0; }
.asked ol > li:only-child { margin-inline-start: -1.3rem; list-style: none; }
.tell { margin-top: .35em; font-size: .95em; }
.tell b { font-weight: 600; }
.tell ul { padding-inline-start: 1.3rem; list-style: disc; }
.raise li, .ask li { padding: .45rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.raise b { font-weight: 600; }
.ask ol { counter-reset: question; }
.ask li { counter-increment: question; padding-inline-start: 1.6rem; position: relative; }
.ask li::before { content: counter(question) "."; position: absolute; inset-inline-start: 0; color: var(--soft); }
.learn a { overflow-wrap: anywhere; }
details { margin-top: 1rem; }
summary { color: var(--soft); cursor: pointer; }
.room { display: none; }
@media print {
  body { padding: 0; background: #fff; font-size: 10pt; line-height: 1.4; }
  .asked { margin-top: .8rem; }
  main > section { margin-top: 1.2rem; padding-top: .6rem; border-top-width: 1px; }
  h2, .lead { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .ask li { border-bottom: 0; }
  .learn a::after { content: " " attr(href); color: var(--soft); font-size: 8.5pt; }
  /* What is folded stays folded on paper: the sheet is what a person can prepare. */
  details { display: none; }
  .room { display: block; height: 1.35rem; border-bottom: 1px solid #bbb; }
  .asked, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (forced-colors: active) { .asked { border-color: CanvasText; } }
`;
