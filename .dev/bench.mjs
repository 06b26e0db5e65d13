// @ts-check
/** `npm run bench`: builds the matcher as it is shipped and prints how fast it is, cold and warm. */
import { execFileSync } from 'node:child_process';
import { build } from 'vite';
import { coreModules } from './core-modules.mjs';
import { root } from './ensure-packages.mjs';

const COLD_STARTS = 7;

/** @param {string} entry @param {string} name */
async function bundle(entry, name) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: coreModules(),
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: `${root}out/bench`,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  });
  return `${root}out/bench/${name}`;
}

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const cold = await bundle('test/eval/cold-start.ts', 'cold-start.mjs');
const times = Array.from({ length: COLD_STARTS }, () =>
  JSON.parse(execFileSync(process.execPath, [cold], { cwd: root, encoding: 'utf8' })),
);
console.log(`cold: fresh processes, median of ${COLD_STARTS}`);
for (const what of ['import', 'first', 'together', 'grammar']) {
  console.log(`  ${what.padEnd(64)}${median(times.map((one) => one[what])).toFixed(0)} ms`);
}
const warm = await bundle('test/eval/bench.ts', 'bench.mjs');
execFileSync(process.execPath, [warm], { cwd: root, stdio: 'inherit' });
