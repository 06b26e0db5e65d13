// @ts-check
// npm test: installs what is missing, then checks, builds and tests. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensurePackages, root } from './ensure-packages.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs a program of the packages in this Node; it speaks for itself on the terminal.
 *
 * @param {string} script its path in node_modules
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function node(script, ...args) {
  return (
    spawnSync(process.execPath, [`${root}node_modules/${script}`, ...args], { cwd: root, stdio: 'inherit' }).status ===
    0
  );
}

/**
 * A step that is one test by itself.
 *
 * @param {string} name
 * @param {() => boolean} run
 * @returns {Count}
 */
function step(name, run) {
  console.log(`\n— ${name}`);
  return run() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs one project of the tests.
 *
 * @param {string} project its name in test/vitest.config.ts
 * @returns {Count}
 */
function tests(project) {
  const report = `${root}out/test-${project}.json`;
  rmSync(report, { force: true });
  console.log(`\n— ${project} tests`);
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', project];
  const well = node(
    'vitest/vitest.mjs',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load, or an error outside of every test, has no test of its own to fail.
  return { passed, failed: well ? failed : Math.max(failed, 1) };
}

/** Shows what the journeys measured. */
function showMeasures() {
  const file = `${root}out/measures.tsv`;
  if (existsSync(file)) console.log(`\n— measured\n${readFileSync(file, 'utf8').trimEnd()}`);
}

async function prepare() {
  ensurePackages();
  const { ensureBrowser } = await import('./browsers.mjs');
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) console.log(`${kind}: ${ensureBrowser(kind)}`);
  mkdirSync(`${root}out`, { recursive: true });
  rmSync(`${root}out/measures.tsv`, { force: true });
}

try {
  await prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const counts = [
  step('style', () => node('@biomejs/biome/bin/biome', 'check', '--log-level=warn')),
  step('types', () => node('typescript/bin/tsc', '--noEmit')),
  step('types of the core, without the DOM', () => node('typescript/bin/tsc', '--noEmit', '-p', 'src/core')),
  step('build', () => node('../.dev/build.mjs')),
  tests('unit'),
  tests('journeys'),
];
showMeasures();
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
