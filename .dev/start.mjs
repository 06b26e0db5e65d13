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
 * @param {BrowserKind} kind
 */
async function showWithoutDisplay(kind) {
  const { outFolder, setStage, takeSampleProfile } = await import('./stage.mjs');
  const stage = await setStage(kind, { headless: true });
  try {
    const marks = await stage.posting.evaluate(() => CSS.highlights.size);
    const picture = `${outFolder}start-page.png`;
    await stage.posting.screenshot({ path: picture });
    const popup = await stage.openPopup();
    await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
    await takeSampleProfile(popup);
    const popupPicture = `${outFolder}start-popup.png`;
    await popup.screenshot({ path: popupPicture });
    await printTable(stage.posting);
    console.log(`\nThe page carries marks of ${marks} kinds. There is no display here, so these are pictures of it:`);
    console.log(`  the posting with its marks  ${picture}\n  the popup's comparison      ${popupPicture}`);
  } finally {
    await stage.close();
  }
}

/**
 * @param {BrowserKind} kind
 */
async function showInWindow(kind) {
  const { setStage, takeSampleProfile } = await import('./stage.mjs');
  const stage = await setStage(kind, { headless: false });
  const popup = await stage.openPopup();
  await takeSampleProfile(popup);
  const opened = await openRealPopup(stage, kind).then(
    () => true,
    () => false,
  );
  if (opened) await popup.close();
  console.log('The demonstration posting is open, with its AI responsibilities marked.');
  console.log(
    opened
      ? 'The popup compares them with a sample profile; if it has closed, click the Rolelight button (behind the puzzle piece).'
      : 'The popup, which compares them with a sample profile, is open in the tab beside it.',
  );
  console.log('The sample profile can be edited under "Profile". Close the browser to end.');
  await new Promise((resolve) => stage.driver.once('disconnected', resolve));
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {BrowserKind} kind
 */
async function openRealPopup({ driver, id, posting }, kind) {
  await posting.bringToFront();
  if (kind === 'firefox') throw new Error('A driven Firefox opens the popup only on a real click.');
  const extension = (await driver.extensions()).get(id);
  if (!extension) throw new Error('The extension is not listed.');
  await posting.triggerExtensionAction(extension);
}

try {
  const { kind, headless } = readOptions();
  ensurePackages();
  const { ensureBrowser } = await import('./browsers.mjs');
  await ensureBrowser(kind);
  const { buildExtension } = await import('./build.mjs');
  buildExtension(kind === 'firefox' ? 'firefox' : 'chrome', true);
  await (headless ? showWithoutDisplay(kind) : showInWindow(kind));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
