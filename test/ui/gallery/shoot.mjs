// @ts-check
// Takes pictures of the gallery's screens: node test/ui/gallery/shoot.mjs [screen…] [--schemes light,dark,forced] [--widths 400]
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    schemes: { type: 'string', default: 'light' },
    widths: { type: 'string', default: '400' },
    height: { type: 'string', default: '600' },
    full: { type: 'boolean', default: false },
    /** Clicked, one after the other, before the picture is taken. */
    click: { type: 'string', multiple: true, default: [] },
    scale: { type: 'string', default: '1.5' },
    out: { type: 'string', default: 'out/gallery' },
  },
});
const root = fileURLToPath(new URL('../../..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { port: 5199 },
  optimizeDeps: { noDiscovery: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
await server.listen();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  mkdirSync(`${root}/${values.out}`, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  const cdp = await page.createCDPSession();
  for (const screen of positionals) {
    for (const width of values.widths.split(',').map(Number)) {
      await page.setViewport({ width, height: Number(values.height), deviceScaleFactor: Number(values.scale) });
      for (const scheme of values.schemes.split(',')) {
        await cdp.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
            { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ],
        });
        await page.goto(`http://localhost:5199/test/ui/gallery/index.html?screen=${screen}`);
        await page.waitForSelector('#app > *');
        for (const selector of values.click) await page.click(selector);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) console.error(`${screen} at ${width}: ${overflow} px too wide`);
        const path = `${root}/${values.out}/${screen.replaceAll('/', '-')}-${width}-${scheme}.png`;
        await page.screenshot({ path, fullPage: values.full });
        console.log(path);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
