// @ts-check
/** `npm run eval:pages`: scores the boards' readers on saved pages in Chromium, where there are some. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./test/eval/pages/pages.ts', { configFile: false });
process.exitCode = await module.main(process.argv.slice(2));
