// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './ensure-packages.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** The version of Playwright whose Chromium is fetched where no browser is there. */
const PLAYWRIGHT = '1.65.1';
/** The Firefox that is fetched where none is there, as @puppeteer/browsers names it. */
const FIREFOX = 'firefox@stable_150.0.2';

const home = homedir();
const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], local].filter(
  (path) => path !== undefined,
);

/** Where puppeteer keeps its browsers, and where we put a Firefox. */
const puppeteerCache = process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer');

const playwrightCaches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(home, '.cache', 'ms-playwright'),
  join(home, 'Library', 'Caches', 'ms-playwright'),
  join(local, 'ms-playwright'),
].filter((path) => path !== undefined);

/** Inside one version's folder of a cache. */
const chromeInFolder = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-linux-arm64/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/**
 * Where a browser may be. Chromium and Chrome for Testing stand before Chrome: they belong to nobody's daily life.
 *
 * @type {Record<BrowserKind, { variable: string, package: string, commands: string[], applications: string[], cached: () => string[] }>}
 */
const places = {
  chromium: {
    variable: 'CHROMIUM',
    package: 'chromium',
    commands: ['chromium', 'chromium-browser', 'chrome', 'google-chrome-stable', 'google-chrome'],
    applications: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programs.flatMap((path) => [
        join(path, 'Chromium/Application/chrome.exe'),
        join(path, 'Google/Chrome/Application/chrome.exe'),
      ]),
    ],
    cached: () => [
      ...inVersions(join(puppeteerCache, 'chrome'), /./, chromeInFolder),
      // "chromium_headless_shell-…" beside it cannot load extensions.
      ...playwrightCaches.flatMap((cache) => inVersions(cache, /^chromium-\d+$/, chromeInFolder)),
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    package: 'firefox-esr',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    applications: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs.map((path) => join(path, 'Mozilla Firefox/firefox.exe')),
    ],
    // Playwright's Firefox is left aside: it is patched and does not speak WebDriver BiDi.
    cached: () =>
      inVersions(join(puppeteerCache, 'firefox'), /./, [
        'firefox/firefox',
        'Firefox.app/Contents/MacOS/firefox',
        'firefox/firefox.exe',
        'core/firefox.exe',
      ]),
  },
};

/**
 * @param {string} cache a folder with one folder a version
 * @param {RegExp} name which of them
 * @param {string[]} files where the program may be inside
 * @returns {string[]} newest version first
 */
function inVersions(cache, name, files) {
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => name.test(folder))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((folder) => files.map((file) => join(cache, folder, file)));
}

/**
 * Finds a browser on this machine.
 *
 * @param {BrowserKind} kind
 * @returns {string | null} path of the program: the one named by CHROMIUM or FIREFOX, else one on the PATH, in the
 *   usual folders of the system, or in the caches of puppeteer and Playwright
 * @throws {Error} where the variable names something that is not there
 */
export function findBrowser(kind) {
  const { variable, commands, applications, cached } = places[kind];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `${variable} is set to ${named}, and nothing is there: correct it, or unset it to search for ${kind}.`,
    );
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  return [...onPath, ...applications, ...cached()].find((path) => existsSync(path)) ?? null;
}

/** Ubuntu's chromium and firefox packages are doors to a snap, which cannot be driven; Debian's are browsers. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell }).status === 0;
}

/** @param {BrowserKind} kind */
function install(kind) {
  if (process.getuid?.() === 0 && isDebian()) {
    run('apt-get', ['update', '-qq']);
    return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', places[kind].package]);
  }
  if (kind === 'chromium')
    return run('npx', ['--yes', `playwright@${PLAYWRIGHT}`, 'install', '--no-shell', 'chromium']);
  return run('npx', ['--no-install', 'browsers', 'install', FIREFOX, '--path', puppeteerCache]);
}

/**
 * Finds a browser, and installs one where there is none: Debian's package as root on Debian; otherwise, into the
 * user's cache, Playwright's Chromium or puppeteer's Firefox.
 *
 * @param {BrowserKind} kind
 * @returns {string} path of the program
 * @throws {Error} with a sentence to act on where none could be installed
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  console.error(`No ${kind} found on this machine; installing one …`);
  install(kind);
  const installed = findBrowser(kind);
  if (installed) return installed;
  const { variable } = places[kind];
  throw new Error(
    `No ${kind} could be found or installed: install one, or set ${variable} to the path of its program.`,
  );
}
