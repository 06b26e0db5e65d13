// @ts-check
/** `npm run eval`: scores the matcher on labelled postings, where there are some. */
import { runnerImport } from 'vite';
import { lazyModule } from './lazy-module.mjs';

const { module } = await runnerImport('./test/eval/tags.ts', { configFile: false, plugins: [lazyModule()] });
process.exitCode = module.main(process.argv.slice(2));
