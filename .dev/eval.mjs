// @ts-check
/** `npm run eval`: scores the matcher on labelled postings, where there are some. */
import { runnerImport } from 'vite';
import { lazyModule } from './lazy-module.mjs';

for (const suite of ['tags', 'facts']) {
  const { module } = await runnerImport(`./test/eval/${suite}.ts`, { configFile: false, plugins: [lazyModule()] });
  process.exitCode ||= module.main(process.argv.slice(2));
}
