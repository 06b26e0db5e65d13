// @ts-check
// Uses nothing but Node: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root, ending in a separator. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} Locked */

/**
 * Reads the packages of a lock file, without the project itself.
 *
 * @param {string} path
 * @returns {Map<string, Locked>}
 */
function lockedPackages(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(packages).filter(([name]) => name !== ''));
}

/**
 * Tells whether `node_modules` holds what `package-lock.json` asks for. Contents are compared, not dates:
 * a checkout gives every file a new date.
 *
 * @returns {boolean} false also where `node_modules` is not there, or was left half made
 */
export function packagesAreFresh() {
  const installedList = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedList)) return false;
  const wanted = lockedPackages(`${root}package-lock.json`);
  const installed = lockedPackages(installedList);
  for (const [name, { version, optional }] of wanted) {
    const found = installed.get(name);
    // Packages for other platforms are optional and rightly absent.
    if (!found && optional) continue;
    if (found?.version !== version || !existsSync(`${root}${name}/package.json`)) return false;
  }
  return true;
}

/**
 * Installs the packages by `npm ci` where they are missing or stale. Everything is said on stderr, so that a
 * command whose stdout is read by a program may call it.
 *
 * @throws {Error} with a sentence to act on where npm fails
 */
export function ensurePackages() {
  if (packagesAreFresh()) return;
  console.error('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0)
    throw new Error('npm could not install the packages: see its message above, then run the command again.');
}
