// @ts-check
/** `npm run eval:cv`: scores the reader of CVs on files that a script of ours makes; with `--lines`, on labelled lines. */
import { createServer } from 'vite';
import { coreModules } from './core-modules.mjs';

// A server that nothing listens to, and not runnerImport: kinds of files are imported when one of their kind is read.
const vite = await createServer({
  configFile: false,
  plugins: coreModules(),
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const options = process.argv.slice(2);
const bench = options.includes('--lines') ? 'cv-lines/cv-lines.ts' : 'cv-bench/cv-bench.ts';
const { main } = await vite.ssrLoadModule(`/test/eval/${bench}`);
process.exitCode = await main(options);
await vite.close();
