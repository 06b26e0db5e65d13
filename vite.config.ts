import { existsSync, readdirSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import { boardScripts } from './.dev/board-scripts.mjs';
import { coreModules } from './.dev/core-modules.mjs';
import { licences } from './.dev/licences.mjs';
import chromeManifest from './manifest.json' with { type: 'json' };

const [CONTENT_SCRIPT = ''] = chromeManifest.content_scripts.flatMap(({ js }) => js);

/** Every board, of which the folder is the list: the pages on which a content script starts by itself are the boards' own word. */
async function loadBoards() {
  const { module } = await runnerImport<typeof import('./src/page/board.ts')>('./src/page/board.ts', {
    configFile: false,
    logLevel: 'warn',
  });
  return module.boards;
}

/** All that Firefox has differently: a sidebar for the side panel, an event page for the worker, an id, and a word on data. */
function forFirefox({ minimum_chrome_version: _, background, side_panel, ...manifest }: typeof chromeManifest) {
  const { default_icon, default_title } = manifest.action;
  return {
    ...manifest,
    permissions: manifest.permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title,
      default_icon,
      // Else it would stand open as soon as the extension is there.
      open_at_install: false,
    },
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

/** What must not come out: a file that any web page could ask for to find out who has the extension. */
const guard = (): Plugin => ({
  name: 'rolelight-guard',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') return this.error('manifest.json was not built');
      const { web_accessible_resources: open } = JSON.parse(String(file.source));
      if (open) this.error(`web_accessible_resources: ${JSON.stringify(open)}`);
    },
  },
});

/** Modes `chrome` and `firefox`; each builds to dist/<mode>. */
export default defineConfig(async ({ mode, command }) => {
  if (command === 'serve') throw new Error('Use `npm run build`: a dev server would make every file web accessible.');
  if (mode !== 'chrome' && mode !== 'firefox') throw new Error('Use --mode chrome or --mode firefox.');
  const manifest = mode === 'firefox' ? forFirefox(chromeManifest) : chromeManifest;
  return {
    plugins: [
      ...coreModules(),
      crx({ manifest, browser: mode }),
      boardScripts(CONTENT_SCRIPT, await loadBoards()),
      licences(),
      guard(),
    ],
    // The worker that reads files has the core in it, too.
    worker: { format: 'es' as const, plugins: coreModules },
    build: {
      target: 'es2022',
      outDir: `dist/${mode}`,
      // The polyfill would fetch, which the pages' policy forbids.
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages() },
      // The background holds the matcher with its grammar, from disk and not over a line.
      chunkSizeWarningLimit: 1_500,
    },
  };
});
