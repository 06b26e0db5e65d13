// @ts-check
/** `npm run screenshots`: makes the README's pictures anew, from the real extension on the demonstration's postings. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { demoAddress, demoPostings } from '../test/demo/board.mjs';
import { buildExtension } from './build.mjs';
import { ensurePackages, root } from './ensure-packages.mjs';

ensurePackages();
buildExtension('chrome', true);
buildExtension('firefox', true);
const { setStage, takeSampleProfile } = await import('./stage.mjs');
const { launch } = await import('./launch.mjs');

const folder = `${root}.screenshots/`;
mkdirSync(folder, { recursive: true });

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @param {Page} page
 * @param {string} name of the picture, without its ending
 * @param {{ width: number, height: number, deviceScaleFactor?: number }} size
 * @param {'light' | 'dark'} [scheme]
 */
async function picture(page, name, size, scheme = 'light') {
  await page.bringToFront();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({ path: `${folder}${name}.png`, optimizeForSpeed: false });
  console.log(`.screenshots/${name}.png`);
}

/**
 * @param {string} name of a picture made before
 */
const dataAddress = (name) => `data:image/png;base64,${readFileSync(`${folder}${name}.png`).toString('base64')}`;

async function makeChromium() {
  const stage = await setStage('chromium', { headless: true, size: { width: 860, height: 900 } });
  try {
    const popup = await stage.openPopup();
    await takeSampleProfile(popup);
    await popup.reload({ waitUntil: 'load' });
    await popup.waitForFunction(() => /you bring/.test(document.body.innerText), { polling: 100 });
    await picture(popup, 'popup-light', { width: 400, height: 600, deviceScaleFactor: 1.5 });
    await picture(popup, 'popup-dark', { width: 400, height: 600, deviceScaleFactor: 1.5 }, 'dark');
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await stage.posting.evaluate(() => document.querySelector('h3')?.scrollIntoView());
    await picture(stage.posting, 'page', { width: 860, height: 600 });
    await overview(stage.driver);
    rmSync(`${folder}page.png`);
    for (const posting of demoPostings.slice(0, 4)) await save(stage, demoAddress(posting));
    const options = await stage.open('src/entries/options/index.html');
    await picture(options, 'options', { width: 1100, height: 700 });
    const library = await stage.open('src/entries/library/index.html');
    await picture(library, 'library', { width: 1100, height: 620 });
    for (const { title } of demoPostings.filter((_posting, index) => index === 0 || index === 3))
      await library.locator(`::-p-aria([name="Select ${title}"][role="checkbox"])`).click();
    await library.locator('::-p-aria([name="Compare"][role="link"])').click();
    await library.waitForSelector('.side-by-side');
    await picture(library, 'side-by-side', { width: 1100, height: 900 });
    const extensions = await stage.driver.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.click('pierce/#devMode');
    await picture(extensions, 'load-chrome', { width: 1000, height: 300 });
  } finally {
    await stage.close();
  }
}

/**
 * Opens a posting, and saves it with the popup's star.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} address
 */
async function save({ posting, openPopup }, address) {
  await posting.bringToFront();
  await posting.goto(address, { waitUntil: 'load' });
  const popup = await openPopup();
  const star = await popup.waitForSelector('::-p-aria([name="Save"][role="button"])', { timeout: 5_000 });
  await star?.click();
  await popup.waitForFunction(() => /Saved/.test(document.body.innerText), { polling: 100, timeout: 5_000 });
  await popup.close();
}

/**
 * Lays the page and the popup side by side.
 *
 * @param {import('puppeteer-core').Browser} driver
 */
async function overview(driver) {
  const page = await driver.newPage();
  await page.setContent(`<style>
    body { margin: 0; padding: 20px; display: flex; gap: 20px; align-items: flex-start; background: #eceef2 }
    img { display: block; border-radius: 8px; box-shadow: 0 2px 14px #0003 }
  </style><img src="${dataAddress('page')}" width="860"><img src="${dataAddress('popup-light')}" width="400">`);
  await picture(page, 'overview', { width: 1320, height: 640 });
  await page.close();
}

async function makeFirefox() {
  const { driver, close } = await launch('firefox', `${root}dist/firefox`, { size: { width: 1000, height: 520 } });
  try {
    const page = await driver.newPage();
    await page.goto('about:debugging#/runtime/this-firefox', { waitUntil: [] });
    // Firefox lets nobody look into this page, so its list is given time instead.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    // Below the button stands the folder of whoever runs this.
    await page.screenshot({ path: `${folder}load-firefox.png`, clip: { x: 0, y: 0, width: 1000, height: 290 } });
    console.log('.screenshots/load-firefox.png');
  } finally {
    await close();
  }
}

await makeChromium();
await makeFirefox();
