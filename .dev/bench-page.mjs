// @ts-check
/** `npm run bench:page`: builds the extension and prints what its content script costs the pages it runs on, in Chromium. */
import { runnerImport } from 'vite';
import { buildExtension } from './build.mjs';

if (!process.argv.includes('--built')) buildExtension('chrome', true);
const { module } = await runnerImport('./test/eval/page-bench/page-bench.ts', { configFile: false });
await module.main();
