// @ts-check
import { mkdirSync } from 'node:fs';
import { answerDemo, demoAddress, demoPostings } from '../test/demo/board.mjs';
import { root } from './ensure-packages.mjs';
import { launch } from './launch.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

/**
 * @typedef {object} Stage
 * @property {BrowserKind} kind
 * @property {import('puppeteer-core').Browser} driver
 * @property {string} id of the extension
 * @property {Page} posting the demonstration's posting, with its marks painted
 * @property {(path: string) => Promise<Page>} open opens one of the extension's pages in a tab
 * @property {() => Promise<Page>} openPopup opens the popup of the posting's tab as a page in a tab of its own
 * @property {() => Promise<void>} close
 */

/** Where pictures and reports of a run go. */
export const outFolder = `${root}out/`;

/** How long a page of the demonstration may take, in milliseconds, on a machine that is busy. */
const PATIENCE = 20_000;

/**
 * Answers a page's requests for the demonstration's addresses from this repository.
 *
 * @param {Page} page
 * @param {boolean} aloneInTheWorld refuses all other requests; else they go through
 */
async function answerRequests(page, aloneInTheWorld) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = answerDemo(request.url());
    const done = answer ? request.respond(answer) : aloneInTheWorld ? request.abort() : request.continue();
    // A page that is closed meanwhile wants no answer any more.
    done.catch(() => {});
  });
}

/**
 * Opens a browser with the built extension on the demonstration's posting.
 *
 * The posting stands at a real board's address, which is answered from this repository, so that the extension runs
 * exactly as it is built. Of the network, nothing is asked where there is no window; with one, whatever else the
 * person opens goes through.
 *
 * @param {BrowserKind} kind
 * @param {{ headless: boolean, size?: { width: number, height: number, deviceScaleFactor?: number } }} options
 * @returns {Promise<Stage>}
 */
export async function setStage(kind, { headless, size = { width: 1280, height: 900 } }) {
  const folder = `${root}dist/${kind === 'firefox' ? 'firefox' : 'chrome'}`;
  const windowSize =
    kind === 'firefox'
      ? [`--width=${size.width}`, `--height=${size.height}`]
      : [`--window-size=${size.width},${size.height}`];
  const { driver, id, base, close } = await launch(kind, folder, { headless, size, args: headless ? [] : windowSize });
  mkdirSync(outFolder, { recursive: true });
  const [first] = await driver.pages();
  const posting = first ?? (await driver.newPage());
  // The page that the browser opened with does not heed the size given at the start.
  if (headless) await posting.setViewport(size);
  await answerRequests(posting, headless);
  const [shown] = demoPostings;
  if (!shown) throw new Error('The demonstration has no posting.');
  await posting.goto(demoAddress(shown), { waitUntil: 'load' });
  await posting.waitForFunction(() => CSS.highlights.size > 0, { timeout: PATIENCE });

  /** @param {string} path */
  const open = async (path) => {
    const page = await driver.newPage();
    // Firefox tells no load event of an extension's page over WebDriver BiDi: wait for content instead.
    await page.goto(base + path, { waitUntil: kind === 'firefox' ? [] : 'load' });
    await page.waitForSelector('h1, h2, [role=tab]', { timeout: PATIENCE });
    return page;
  };

  const openPopup = async () => {
    const helper = await open('src/entries/options/index.html');
    // Without the permission to read tabs' addresses a tab is known by its place: the posting's is the first.
    const tab = await helper.evaluate(async () => (await chrome.tabs.query({ index: 0 }))[0]?.id ?? null);
    await helper.close();
    if (tab === null) throw new Error('The tab of the demonstration is gone.');
    return open(`src/entries/popup/index.html?tab=${tab}`);
  };

  return { kind, driver, id, posting, open, openPopup, close };
}

/**
 * Takes the sample profile in the popup, as a newcomer would, where there is no profile yet.
 *
 * @param {Page} popup
 */
export async function takeSampleProfile(popup) {
  const button = await popup.waitForSelector('::-p-aria([name="Start from a sample profile"][role="button"])', {
    timeout: PATIENCE,
  });
  await button?.click();
  await popup.waitForFunction(() => /you bring/.test(document.body.innerText), { timeout: PATIENCE });
}

/**
 * Opens the popup under the toolbar, over the posting, as a click on the extension's button does.
 *
 * @param {Stage} stage
 * @param {Page} popup the popup as a page, from which Firefox is asked
 * @throws {Error} where the browser does not open it
 */
export async function openRealPopup({ kind, driver, id, posting }, popup) {
  if (kind === 'chromium') {
    const extension = (await driver.extensions()).get(id);
    if (!extension) throw new Error('The extension is not listed.');
    await posting.bringToFront();
    return posting.triggerExtensionAction(extension);
  }
  // Firefox opens it over the tab in front, which by then has to be the posting.
  await popup.evaluate(() => {
    setTimeout(() => chrome.action.openPopup(), 700);
  });
  await posting.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const contexts = await popup.evaluate(async () =>
    (await chrome.runtime.getContexts({})).map((each) => each.contextType),
  );
  if (!contexts.includes('POPUP')) throw new Error('Firefox did not open the popup.');
}
