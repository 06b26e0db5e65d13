// @ts-check
/** `npm run build`: both browsers' extensions and the command line, each in its folder of `dist/`. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { buildCommandLine } from './build-command-line.mjs';
import { ensurePackages, root } from './ensure-packages.mjs';

/**
 * Builds one browser's extension into `dist/<browser>`.
 *
 * @param {'chrome' | 'firefox'} browser
 * @param {boolean} [quiet] says nothing unless it fails
 * @throws {Error} with a sentence where the build fails; its own words are then on stderr
 */
export function buildExtension(browser, quiet = false) {
  const vite = `${root}node_modules/vite/bin/vite.js`;
  const { status, stderr, stdout } = spawnSync(process.execPath, [vite, 'build', '--mode', browser], {
    cwd: root,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
  });
  if (status === 0) return;
  if (quiet) process.stderr.write(`${stdout}${stderr}`);
  throw new Error(`The extension for ${browser} could not be built: see the message above.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePackages();
  buildExtension('chrome');
  buildExtension('firefox');
  await buildCommandLine();
}
