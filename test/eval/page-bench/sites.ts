import { demoAddress, demoPostings } from '../../demo/board.mjs';
import { fixture, stillDemoSite } from '../../support/journey-site.ts';

/** A page to measure on: what its server answers, and for how long it is watched after it was loaded, in milliseconds. */
export interface MeasuredPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly watched: number;
  /** What the script may cost there, in milliseconds of the main thread. */
  readonly target: number;
}

const LINES = [
  'Plan which requests run on which models, and say what a slower answer costs our customers',
  'Define the metrics of our delay forecasts together with the data scientists of three teams',
  'Write the annotation guidelines and check a sample of the labels every week',
  'Keep the roadmap of the route planner, from the first interview to the last ferry of the day',
  'Talk to captains, harbour masters and passengers, and bring back what they really do',
];

/** A description of our own with so many characters, in paragraphs and lists under headings. */
function description(length: number): string {
  const parts: string[] = [];
  for (let size = 0, section = 1; size < length; section++) {
    const items = LINES.map((line, at) => `<li>${line}, in quarter ${section + at}</li>`);
    parts.push(`<h3>Section ${section}</h3><p>${LINES.join('. ')}.</p><ul>${items.join('')}</ul>`);
    size += 2 * LINES.join('').length;
  }
  return parts.join('');
}

/** Counts all nodes; every page notes how many are its own, whenever it has changed itself. */
const NOTE = `function count() { const walk = document.createTreeWalker(document); let n = 1; while (walk.nextNode()) n++; return n; }
function note() { window.ownNodes = count(); }
addEventListener('DOMContentLoaded', note);`;

const withScript = (html: string, script = ''): string =>
  html.replace('<head>', `<head><script>${NOTE}${script}</script>`);

const lever = fixture('lever-posting');
/** Pay in the page's data, as most boards give it where the law asks for it. */
const PAY = '"baseSalary":{"currency":"EUR","value":{"minValue":70000,"maxValue":90000,"unitText":"YEAR"}},';

/** The page says its description twice, as the board does: in its data, and in its markup. */
function leverPosting(length: number): string {
  const text = description(length);
  const html = lever.html
    .replace('"employmentType"', `${PAY}"employmentType"`)
    .replace('"<div>Orrery studies how models fail.</div>"', () =>
      JSON.stringify(`<div>${text}</div>`).replaceAll('<', '\\u003c'),
    )
    .replace('<div>Orrery studies how models fail.</div><div><br>', `<div>${text}</div><div><br>`);
  return withScript(html);
}

const [demo] = demoPostings;
const greenhouse = demo ? demoAddress(demo) : '';

const search = fixture('linkedin-sdui-search');
const CARD = /<div role="button" componentkey="3c0e"[\s\S]*?<\/div>/;
const FIRST_ID = '4100000006';
/** The mark that the page makes when a posting is chosen. */
export const CHOSEN = 'chosen';
/** So many postings are chosen one after the other. */
const SWITCHES = 20;
/** From one choice to the next, in milliseconds: the site takes 300 of them to fill its pane. */
const BETWEEN = 900;

/** The pane is emptied, then gets its head, then its text, as the site's framework does it; without promises. */
const SWITCHING = `
const bodies = ${JSON.stringify([description(3_000), description(5_000)])};
addEventListener('load', () => setTimeout(() => {
  const pane = document.querySelector('[role="main"]');
  const template = pane.innerHTML;
  const show = (number) => {
    const id = String(4200000000 + number);
    history.pushState({}, '', '/jobs/search-results/?currentJobId=' + id);
    performance.mark('${CHOSEN}');
    pane.innerHTML = '<div aria-busy="true"></div>';
    setTimeout(() => {
      pane.innerHTML = template.replaceAll('${FIRST_ID}', id).replaceAll('Principal Product Manager, Agents', 'Posting ' + number);
      const text = pane.querySelector('[data-testid="expandable-text-box"]');
      text.replaceChildren();
      setTimeout(() => { text.innerHTML = bodies[number % 2]; note(); }, 200);
    }, 100);
    if (number < ${SWITCHES}) setTimeout(show, ${BETWEEN}, number + 1);
  };
  show(1);
}, 2500));`;

const list = search.html
  .replace(CARD, (card) => Array.from({ length: 24 }, () => card).join(''))
  .replace('<p>You own our agent platform.<br></p>', description(5_000));

const feed = fixture('linkedin-feed');
/** Something in the feed changes all the time: a clock, a counter, another post. */
const MOVING = `
addEventListener('load', () => setInterval(() => {
  const list = document.querySelector('[role="list"]');
  const post = document.createElement('div');
  post.textContent = 'Somebody liked this ' + performance.now();
  list.append(post);
  if (list.children.length > 40) list.children[1].remove();
  note();
}, 40));`;

/** Nodes that are nobody's posting, 5,000 of them: rows with a link and words. */
const NODES = Array.from(
  { length: 1_000 },
  (_, row) => `<li><a href="#${row}">Row <b>${row}</b></a> of a long page</li>`,
).join('');
const large = (html: string): string => html.replace('</body>', `<footer><ul>${NODES}</ul></footer></body>`);

/** The pages whose loading is measured. */
export const measuredPages: readonly MeasuredPage[] = [
  { name: 'posting of 5 kB (Lever)', url: lever.url, html: leverPosting(5_000), watched: 1_000, target: 8 },
  { name: 'posting of 20 kB (Lever)', url: lever.url, html: leverPosting(20_000), watched: 1_000, target: 8 },
  {
    name: 'posting with a form (Greenhouse)',
    url: greenhouse,
    html: withScript(stillDemoSite(greenhouse) ?? ''),
    watched: 1_000,
    target: 8,
  },
  {
    name: 'posting, 5,000 nodes more (Lever)',
    url: lever.url,
    html: large(leverPosting(5_000)),
    watched: 1_000,
    target: 8,
  },
  {
    name: '25 cards with a posting beside them (LinkedIn)',
    url: search.url,
    html: withScript(list),
    watched: 1_000,
    target: 8,
  },
  { name: 'page without a posting (LinkedIn)', url: feed.url, html: withScript(feed.html), watched: 1_000, target: 2 },
  {
    name: 'page without a posting, 5,000 nodes more',
    url: feed.url,
    html: large(withScript(feed.html)),
    watched: 1_000,
    target: 2,
  },
];

/** A list on which one posting after the other is chosen. */
export const switchedPage: MeasuredPage = {
  name: 'one more posting chosen in the list',
  url: search.url,
  html: withScript(list, SWITCHING),
  watched: 2_500 + (SWITCHES + 1) * BETWEEN,
  target: 8,
};

/** A page without a posting that changes 25 times a second. */
export const restlessPage: MeasuredPage = {
  name: 'feed that never rests, 10 s',
  url: feed.url,
  html: withScript(feed.html, MOVING),
  watched: 10_000,
  target: 2,
};
