// @ts-check
/** `npm run train`: trains what is trained, from labelled postings, where there are some, and writes it into the source. */
import { runnerImport } from 'vite';
import { coreModules } from './core-modules.mjs';

const { module } = await runnerImport('./test/eval/train-line-role.ts', { configFile: false, plugins: coreModules() });
process.exitCode = module.main();
