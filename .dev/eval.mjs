// @ts-check
/** `npm run eval`: scores the matcher on labelled postings, where there are some. */
import { runnerImport } from 'vite';
import { coreModules } from './core-modules.mjs';

for (const suite of ['tags', 'facts']) {
  const { module } = await runnerImport(`./test/eval/${suite}.ts`, { configFile: false, plugins: coreModules() });
  process.exitCode ||= module.main(process.argv.slice(2));
}
