import { FAMILIES, type Family } from '../family.ts';
import { html } from './html.ts';

/** Okabe and Ito's palette, and the same hues where a thin line has to carry them: in light pages, in dark pages. */
const COLOURS: Readonly<Record<Family, readonly [wash: string, light: string, dark: string]>> = {
  product: ['#e69f00', '#a87400', '#e69f00'],
  data: ['#009e73', '#00805d', '#00b383'],
  models: ['#cc79a7', '#b0558a', '#d58bb5'],
  measurement: ['#d55e00', '#c25400', '#f07a1a'],
  compute: ['#0072b2', '#0072b2', '#3a9bdb'],
  governance: ['#56b4e9', '#2a86bd', '#56b4e9'],
  people: ['#8a8a8a', '#6f6f6f', '#a0a0a0'],
};

const familyRules = FAMILIES.map((family) => {
  const [wash, light, dark] = COLOURS[family];
  return html`[data-family="${family}"] { --family: ${wash}; --family-line: light-dark(${light}, ${dark}); }
`;
});

/** The look of an exported page: all of it, since the page may load nothing. */
export const PAGE_STYLE = html`
:root {
  color-scheme: light dark;
  --ground: light-dark(#fcfcfa, #17181b); --panel: light-dark(#fff, #1f2125); --wash: light-dark(#f1f1ec, #2a2c31);
  --line: light-dark(#e4e4df, #33363c); --ink: light-dark(#1b1c1f, #ececea); --soft: light-dark(#5c5f66, #a3a6ad);
  --accent: light-dark(#2b4bd8, #8ea4ff); --edge: light-dark(#85888e, #7b7f87);
}
${familyRules}
/* What the AI is for belongs to no family, and must not be taken for people's grey. */
[data-family="application"] { --family: #9170c9; --family-line: light-dark(#7d5cb8, #a98ce0); }
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p, ul, ol, dl, dd { margin: 0; padding: 0; }
dd { min-width: 0; overflow-wrap: anywhere; }
ul, ol { list-style: none; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.soft, dt, small { color: var(--soft); }
.small, small, dl, .legend { font-size: .8125rem; }
.contents { margin-top: 1rem; }
.contents li { padding: .35rem 0; border-bottom: 1px solid var(--line); }
article { margin-top: 2.5rem; padding-top: 2rem; border-top: 2px solid var(--ink); }
.verdict { margin-top: .75rem; }
.verdict b { border: 1px solid var(--accent); border-radius: 999px; padding: 1px 10px; color: var(--accent); font-size: .8125rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
.note { white-space: pre-wrap; padding: .6rem .9rem; border-inline-start: 3px solid var(--line); background: var(--panel); }
.mentions > li { padding: .6rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.mentions strong::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-inline-end: .5em;
  border-radius: 2px; background: var(--family); }
.mentions ul { margin-top: .2rem; font-size: .875rem; }
.mentions a { color: var(--ink); text-decoration: none; }
.mentions a:hover { text-decoration: underline; }
.mentions small { display: block; }
.text { white-space: pre-wrap; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 7px; background: var(--panel); }
mark { background: color-mix(in srgb, var(--family) 18%, transparent); color: var(--ink);
  text-decoration: underline 2px var(--family-line); text-decoration-skip-ink: none; text-underline-offset: 3px;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark[data-strength="required"] { text-decoration-thickness: 3px; }
mark[data-strength="preferred"] { text-decoration-style: dashed; }
mark[data-strength="context"] { text-decoration-style: dotted; }
mark[data-strength="negated"] { background: none; text-decoration: line-through 2px var(--family-line); }
mark:target, :target + mark { outline: 3px solid var(--accent); outline-offset: 1px; border-radius: 2px; }
.legend { margin-top: 1.25rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 7px; background: var(--panel); }
.legend p { color: var(--soft); }
.legend ul { display: flex; flex-wrap: wrap; gap: .35rem .9rem; margin: .2rem 0 .6rem; }
.life-cycle { position: relative; display: grid; grid-template-columns: repeat(8, minmax(0, 1fr)); gap: 6px; margin-top: 1.25rem; break-inside: avoid; }
[data-ask] { display: block; height: 14px; margin-bottom: 2px; border: 1px solid transparent; border-radius: 2px; background: var(--wash); }
[data-ask^="ai"] { border-color: var(--family-line, var(--soft)); background: var(--family, var(--soft)); }
[data-ask="ai-wish"] { border-style: dashed; background: repeating-linear-gradient(-45deg, color-mix(in srgb, var(--family, var(--soft)) 70%, transparent) 0 1.5px, transparent 1.5px 4px); }
[data-ask^="other"] { border-color: var(--edge); background: none; }
[data-ask="other-wish"] { border-style: dashed; }
.life-cycle span { display: block; margin-top: 14px; color: var(--soft); font-size: .6875rem; line-height: 1.2; text-align: center; }
/* The way: on from stage to stage, and back from iteration to data. */
.life-cycle b { position: absolute; top: 53px; left: 6.25%; right: 31.25%; height: 8px; border-top: 1px solid var(--edge); }
.life-cycle b::before { content: ""; position: absolute; top: 0; bottom: 0; left: 20%; right: 0; border: solid var(--edge); border-width: 0 1px 1px; border-radius: 0 0 6px 6px; }
.life-cycle b::after { content: ""; position: absolute; top: 3px; left: calc(20% - 2.5px); width: 4px; height: 4px; border: solid var(--edge); border-width: 1px 0 0 1px; transform: rotate(45deg); }
.steps li { display: flex; align-items: center; gap: .4rem; }
.steps i { width: 16px; height: 11px; margin: 0; }
@media (max-width: 30rem) { .life-cycle span { font-size: .5625rem; } .facts { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media (forced-colors: active) {
  mark { background: Canvas; color: CanvasText; text-decoration-color: Highlight; }
  [data-ask] { forced-color-adjust: none; background: Canvas; }
  [data-ask^="ai"], [data-ask^="other"] { border-color: CanvasText; }
  [data-ask="ai"] { background: CanvasText; }
  [data-ask="ai-wish"] { background: repeating-linear-gradient(-45deg, CanvasText 0 1.5px, Canvas 1.5px 4px); }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  article { break-before: page; border-top: 0; margin-top: 0; padding-top: 0; }
  article:only-of-type { break-before: auto; margin-top: 1rem; }
  mark, [data-ask], .mentions strong::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .text { border: 0; padding: 0; }
  h2, h3 { break-after: avoid; }
}
`;
