// @ts-check
// Draws public/icons/<size>.png from public/icons/rolelight.svg: `node .dev/icons.mjs`, after a change of the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.mjs';
import { root } from './ensure-packages.mjs';

const SIZES = [16, 32, 48, 128];
const folder = join(root, 'public', 'icons');
const drawing = readFileSync(join(folder, 'rolelight.svg')).toString('base64');

const driver = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await driver.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await driver.close();
}
