// @ts-check
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './ensure-packages.mjs';

/** Runs alone: all of it but jsdom, which only pages need, is in the one file. */
export const builtCommandLine = `${root}dist/command-line/tag.mjs`;

/** What goes into it, in paths from the root. */
const SOURCES = [
  'src/core',
  'src/page',
  'src/entries/command-line',
  'package-lock.json',
  '.dev/build-command-line.mjs',
  '.dev/core-modules.mjs',
  '.dev/computed-module.mjs',
  '.dev/lazy-module.mjs',
];

/**
 * Finds when a file, or anything in a folder, was changed last. A folder's own date counts: it changes when a file goes.
 *
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function changedAt(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedAt(`${path}/${name}`)), stat.mtimeMs);
}

/**
 * Tells whether the built command line is as new as its sources.
 *
 * @returns {boolean}
 */
export function commandLineIsFresh() {
  const built = statSync(builtCommandLine, { throwIfNoEntry: false });
  return built !== undefined && SOURCES.every((source) => changedAt(root + source) <= built.mtimeMs);
}

/** Builds it aside and moves it into place, so that commands that start at the same time never meet half of it. */
export async function buildCommandLine() {
  const { build } = await import('vite');
  const { coreModules } = await import('./core-modules.mjs');
  const started = new Date();
  const aside = `${root}dist/.command-line-${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: coreModules(),
    ssr: { noExternal: true, external: ['jsdom'] },
    build: {
      ssr: 'src/entries/command-line/main.ts',
      target: 'node20',
      outDir: aside,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'tag.mjs', codeSplitting: false } },
    },
  });
  // A source that was saved while we built is newer than what we read.
  utimesSync(`${aside}/tag.mjs`, started, started);
  mkdirSync(dirname(builtCommandLine), { recursive: true });
  renameSync(`${aside}/tag.mjs`, builtCommandLine);
  rmSync(aside, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommandLine();
