// @ts-check
/**
 * `npm start`: builds the extension and shows it in a browser on a demonstration posting, with a sample profile.
 * `-- --browser firefox` takes Firefox; `-- --headless`, or a machine without a display, prints what it shows instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, root } from './ensure-packages.mjs';

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

const USAGE = 'Usage: npm start [-- [--browser chromium|firefox] [--headless]]';

/**
 * @returns {{ kind: BrowserKind, headless: boolean }}
 * @throws {Error} with a sentence where the command line is wrong
 */
function readOptions() {
  let values;
  try {
    ({ values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } }));
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  const named = values.browser ?? 'chromium';
  const kind = named === 'chrome' || named === 'chromium' ? 'chromium' : named === 'firefox' ? 'firefox' : null;
  if (!kind) throw new Error(`"${named}" is not a browser that can be started: chromium or firefox.\n${USAGE}`);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const noDisplay = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  return { kind, headless: values.headless ?? noDisplay };
}

/** Writes the sample profile as a file, for the command line. */
async function sampleProfile() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}src/core/sample-profile.ts`, { configFile: false, root });
  const folder = mkdtempSync(join(tmpdir(), 'rolelight-'));
  const file = join(folder, 'profile.json');
  writeFileSync(file, JSON.stringify(module.SAMPLE_PROFILE));
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Prints the tags and the comparison of the page that the browser shows.
 *
 * @param {import('puppeteer-core').Page} posting
 */
async function printTable(posting) {
  const profile = await sampleProfile();
  const args = ['--profile', profile.file, '--format', 'text', '--url', posting.url(), '-'];
  spawnSync(process.execPath, [`${root}.dev/tag.mjs`, ...args], {
    input: await posting.content(),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  profile.remove();
}

/**
 * Takes a picture in light and in dark.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} path of the picture, without its ending
 * @returns {Promise<string[]>} paths of the pictures
 */
async function picture(page, path) {
  const paths = [];
  for (const value of ['light', 'dark']) {
    // Firefox cannot be told over WebDriver BiDi: it stays as it is.
    const isSet = await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]).then(
      () => true,
      () => false,
    );
    if (!isSet && value === 'dark') break;
    paths.push(isSet ? `${path}-${value}.png` : `${path}.png`);
    await page.screenshot({ path: paths.at(-1) });
  }
  return paths;
}

/** @param {BrowserKind} kind */
async function showWithoutDisplay(kind) {
  const { outFolder, setStage, takeSampleProfile } = await import('./stage.mjs');
  const stage = await setStage(kind, { headless: true });
  try {
    const marks = await stage.posting.evaluate(() => CSS.highlights.size);
    const popup = await stage.openPopup();
    await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
    await takeSampleProfile(popup);
    const popupPictures = await picture(popup, `${outFolder}start-${kind}-popup`);
    await stage.posting.bringToFront();
    const pagePictures = await picture(stage.posting, `${outFolder}start-${kind}-page`);
    await printTable(stage.posting);
    console.log(`\nThe page carries marks of ${marks} kinds. Without a display, here are pictures of it:`);
    for (const path of pagePictures) console.log(`  the posting with its marks  ${path}`);
    for (const path of popupPictures) console.log(`  the popup's comparison      ${path}`);
  } finally {
    await stage.close();
  }
}

/** @param {BrowserKind} kind */
async function showInWindow(kind) {
  const { openRealPopup, setStage, takeSampleProfile } = await import('./stage.mjs');
  const stage = await setStage(kind, { headless: false });
  const ended = new Promise((resolve) => stage.driver.once('disconnected', resolve));
  const popup = await stage.openPopup();
  await takeSampleProfile(popup);
  const isOpen = await openRealPopup(stage, popup).then(
    () => true,
    () => false,
  );
  if (isOpen) await popup.close();
  console.log('The demonstration posting is open, with its AI responsibilities marked.');
  console.log(
    isOpen
      ? 'The popup compares them with a sample profile; when it has closed, the Rolelight button behind the puzzle piece opens it.'
      : 'The popup, which compares them with a sample profile, is open in the tab beside it.',
  );
  console.log('The sample profile can be edited under "Profile". Close the browser to end.');
  await ended;
}

try {
  const { kind, headless } = readOptions();
  ensurePackages();
  const { ensureBrowser } = await import('./browsers.mjs');
  ensureBrowser(kind);
  const { buildExtension } = await import('./build.mjs');
  buildExtension(kind === 'firefox' ? 'firefox' : 'chrome', true);
  await (headless ? showWithoutDisplay(kind) : showInWindow(kind));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
