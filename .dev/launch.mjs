// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

/**
 * @typedef {object} LaunchOptions
 * @property {boolean} [headless] without a window; so unless told otherwise
 * @property {{ width: number, height: number }} [size] of the page, in CSS pixels; ignored in a window
 * @property {string[]} [args] more switches for the browser
 * @property {Record<string, unknown>} [preferences] more about:config preferences, Firefox only
 */

/**
 * @typedef {object} Launched
 * @property {import('puppeteer-core').Browser} driver
 * @property {string} id of the extension
 * @property {string} base address of the extension's root, ending in a slash
 * @property {() => Promise<void>} close ends the browser, by force where it does not go by itself
 */

/** Firefox gives the extension a random address in each profile; whoever drives it needs a known one. */
const FIREFOX_HOST = '5d3c9f3e-7a41-4c22-8d1b-0a6f5e2b9c17';

const CHROMIUM_SWITCHES = [
  '--no-first-run',
  '--no-default-browser-check',
  // The browser's own traffic would be mistaken for ours.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
];

/** Chromium's sandbox refuses to run as root, and only then is it left out. */
const asRoot = process.getuid?.() === 0;

/**
 * @param {string} executablePath
 * @param {Required<LaunchOptions>} options
 * @returns {import('puppeteer-core').LaunchOptions}
 */
function chromium(executablePath, { headless, size, args }) {
  return {
    executablePath,
    headless,
    defaultViewport: headless ? size : null,
    // A pipe and Extensions.loadUnpacked: branded Chrome ignores --load-extension since 137.
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [
      ...CHROMIUM_SWITCHES,
      ...(headless ? ['--disable-gpu'] : ['--disable-blink-features=AutomationControlled']),
      ...(asRoot ? ['--no-sandbox'] : []),
      ...args,
    ],
  };
}

/**
 * @param {string} executablePath
 * @param {string} geckoId
 * @param {Required<LaunchOptions>} options
 * @returns {import('puppeteer-core').LaunchOptions}
 */
function firefox(executablePath, geckoId, { headless, size, args, preferences }) {
  return {
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? size : null,
    // Without this switch WebDriver BiDi refuses moz-extension: pages.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_HOST }),
      ...preferences,
    },
  };
}

/**
 * Starts a browser with a fresh profile and the unpacked extension in it.
 *
 * @param {BrowserKind} kind
 * @param {string} extension folder of the built extension
 * @param {LaunchOptions} [options]
 * @returns {Promise<Launched>}
 * @throws {Error} where the browser or the extension does not start
 */
export async function launch(kind, extension, options = {}) {
  const executablePath = ensureBrowser(kind);
  const all = { headless: true, size: { width: 1280, height: 800 }, args: [], preferences: {}, ...options };
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  const driver = await puppeteer.launch(
    kind === 'firefox' ? firefox(executablePath, geckoId, all) : chromium(executablePath, all),
  );
  const child = driver.process();
  const close = async () => {
    const gone = new Promise((resolve) => (child?.exitCode === null ? child.once('exit', resolve) : resolve(null)));
    // A browser that hangs at its end must not hold up the one who started it.
    const force = setTimeout(() => child?.kill('SIGKILL'), 5_000);
    await driver.close().catch(() => {});
    await gone;
    clearTimeout(force);
  };
  try {
    const id = await driver.installExtension(extension);
    const base = kind === 'firefox' ? `moz-extension://${FIREFOX_HOST}/` : `chrome-extension://${id}/`;
    return { driver, id, base, close };
  } catch (error) {
    await close();
    throw error;
  }
}
