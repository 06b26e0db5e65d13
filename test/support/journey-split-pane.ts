import { fixture, type Site } from './journey-site.ts';

// LinkedIn's signed-in search: a list, and beside it a pane in which one posting follows the other without a new page.

const first = fixture('linkedin-sdui-search');
/** The id of the posting that it opens with. */
export const FIRST_ID = '4100000006';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  '4100000901':
    '<p>Tarnfield keeps bridges safe.</p><p><strong>Responsibilities</strong></p><ul><li>Own the roadmap of our large language model assistant</li><li>Plan GPU capacity with engineering</li></ul><p><strong>Qualifications</strong></p><ul><li>5+ years in product management</li></ul>',
  '4100000902':
    '<p>Quillmoor prints maps.</p><p><strong>Responsibilities</strong></p><ul><li>Define annotation guidelines for our data labelling team</li><li>Run A/B tests every week</li></ul><p><strong>Qualifications</strong></p><ul><li>Confident SQL</li></ul>',
};

/** What the site's framework does when a posting is chosen: the address first, an empty pane, its head, its text. */
const FRAMEWORK = `<script>
const pane = document.querySelector('[role="main"]');
const template = pane.innerHTML;
const descriptions = ${JSON.stringify(DESCRIPTIONS)};
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
let settledAt = 0;
async function show(id) {
  history.pushState({}, '', '/jobs/search-results/?currentJobId=' + id);
  await pause(60);
  pane.innerHTML = '<div aria-busy="true"></div>';
  await pause(250);
  pane.innerHTML = template.replaceAll('${FIRST_ID}', id).replaceAll('Principal Product Manager, Agents', 'Posting ' + id);
  const text = pane.querySelector('[data-testid="expandable-text-box"]');
  text.replaceChildren();
  await pause(400);
  text.innerHTML = descriptions[id];
  settledAt = performance.now();
}
function renderAgain() {
  pane.replaceChildren(...pane.cloneNode(true).childNodes);
  settledAt = performance.now();
}
// Resolves with the milliseconds from the settled text to the first look at which these words of it are marked.
async function marked(words) {
  const isMarked = () => [...CSS.highlights.values()].some((mark) =>
    [...mark].some((range) => range.startContainer.isConnected && range.toString().includes(words)));
  const until = performance.now() + 5000;
  while (!isMarked()) {
    if (performance.now() > until) return null;
    await pause(4);
  }
  return performance.now() - settledAt;
}
</script>`;

/** Address of the search, which opens with a posting of its own. */
export const SPLIT_PANE = first.url;

/** The search; its page has `show(id)`, which chooses `4100000901` or `4100000902` as a click in the list does. */
export const splitPaneSite: Site = (url) =>
  url.startsWith('https://www.linkedin.com/jobs/') ? first.html.replace('</body>', `${FRAMEWORK}</body>`) : null;
