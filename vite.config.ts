import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import { coreModules } from './.dev/core-modules.mjs';
import chromeManifest from './manifest.json' with { type: 'json' };

/** The content script is paid for on every page of every board, in bytes after gzip; raised only on purpose. */
const CONTENT_SCRIPT_BUDGET = 25_000;

/** The pages on which the content script starts by itself are the boards' own word; the folder of boards is the list. */
async function withBoards(manifest: typeof chromeManifest) {
  const { module } = await runnerImport<typeof import('./src/page/board.ts')>('./src/page/board.ts', {
    configFile: false,
    logLevel: 'warn',
  });
  const matches = [...module.boards.values()].flatMap((board) => (board.onRequest ? [] : board.matches));
  const [content, ...rest] = manifest.content_scripts;
  if (!content || rest.length > 0 || matches.length === 0)
    throw new Error('manifest.json: one content script, for the boards');
  return { ...manifest, content_scripts: [{ ...content, matches: [...new Set(matches)].sort() }] };
}

/** All that Firefox has differently: an event page for the worker, an id, and a word on data. */
function forFirefox({ minimum_chrome_version: _, background, ...manifest }: Awaited<ReturnType<typeof withBoards>>) {
  return {
    ...manifest,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: '{2f5b7a0c-64d1-4c0e-9f3a-8e1d5b7c90a4}',
        // The first to ask for consent by data_collection_permissions on Android too; on the desktop it was 140.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}

/** Pages that the manifest does not name (the library) are built because they are there. */
function pages(): string[] {
  const folder = 'src/entries';
  return readdirSync(folder)
    .map((entry) => `${folder}/${entry}/index.html`)
    .filter((page) => existsSync(page));
}

/**
 * What must not come out: a file that any web page could ask for to find out who has the extension, a content script
 * in pieces (crxjs would make them web accessible), or one too heavy for a guest.
 */
const guard = (): Plugin => ({
  name: 'rolelight-guard',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const sourceOf = (file: string): string | Uint8Array => {
        const output = bundle[file];
        if (!output) this.error(`${file} was not built`);
        return output.type === 'chunk' ? output.code : output.source;
      };
      const manifest = JSON.parse(String(sourceOf('manifest.json')));
      if (manifest.web_accessible_resources) {
        this.error(`web_accessible_resources: ${JSON.stringify(manifest.web_accessible_resources)}`);
      }
      const scripts: string[] = manifest.content_scripts.flatMap((script: { js: string[] }) => script.js);
      const [content, ...more] = scripts;
      if (!content || more.length > 0) this.error(`not one content script: ${scripts.join(', ')}`);
      const size = gzipSync(sourceOf(content), { level: 9 }).length;
      if (size > CONTENT_SCRIPT_BUDGET)
        this.error(`${content}: ${size} bytes gzip, more than ${CONTENT_SCRIPT_BUDGET}`);
      this.info(`${content}: ${size} of ${CONTENT_SCRIPT_BUDGET} bytes gzip`);
    },
  },
});

/** Modes `chrome` and `firefox`; each builds to dist/<mode>. */
export default defineConfig(async ({ mode, command }) => {
  if (command === 'serve') throw new Error('Use `npm run build`: a dev server would make every file web accessible.');
  if (mode !== 'chrome' && mode !== 'firefox') throw new Error('Use --mode chrome or --mode firefox.');
  const manifest = await withBoards(chromeManifest);
  return {
    plugins: [
      ...coreModules(),
      crx({ manifest: mode === 'firefox' ? forFirefox(manifest) : manifest, browser: mode }),
      guard(),
    ],
    build: {
      target: 'es2022',
      outDir: `dist/${mode}`,
      // The polyfill would fetch, which the pages' policy forbids.
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages() },
      // The background holds the matcher with its grammar, from disk and not over a line.
      chunkSizeWarningLimit: 1_000,
    },
  };
});
