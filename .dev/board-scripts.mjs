// @ts-check
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * @typedef {{ readonly matches: readonly string[], readonly onRequest?: true }} Board
 * @typedef {{ matches: string[], js: string[], css?: string[] }} ContentScript
 */

/** A script is paid for on every page of its board, in bytes after gzip; raised only on purpose. */
const BUDGET = 25_000;

const LIST = 'src/page/board.ts';
const ALL = './boards/*.ts';

/** The list of boards with but one of them, besides the one for any site. @param {string} id @returns {import('vite').Plugin} */
const only = (id) => ({
  name: 'one-board',
  enforce: 'pre',
  transform(code, file) {
    if (!file.endsWith(LIST)) return null;
    if (!code.includes(ALL)) throw new Error(`${LIST} does not list ${ALL} any more.`);
    return code.replace(ALL, `./boards/{any-site,${id}}.ts`);
  },
});

/** The content script of one board. @param {string} entry @param {string} id */
async function scriptOf(entry, id) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [only(id)],
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'content' } },
  });
  const [bundle] = [built].flat();
  const [chunk, ...more] = bundle && 'output' in bundle ? bundle.output : [];
  if (!chunk || more.length > 0) throw new Error(`The content script of ${id} is not one file.`);
  return chunk.code;
}

/**
 * Gives each board's pages a content script of their own, which knows that board alone: a page does not pay for the
 * thirty others. The script that the manifest named, which knows all of them, is put into pages where the user asks.
 *
 * @param {string} entry the content script's source
 * @param {ReadonlyMap<string, Board>} boards all of them
 * @returns {import('vite').Plugin}
 */
export function boardScripts(entry, boards) {
  return {
    name: 'board-scripts',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return this.error('manifest.json was not built');
        const manifest = JSON.parse(String(file.source));
        const [content, ...rest] = manifest.content_scripts;
        if (!content || rest.length > 0) return this.error('manifest.json: one content script, for the boards');
        const starting = [...boards].filter(([, { matches, onRequest }]) => matches.length > 0 && !onRequest);
        let largest = { id: '', size: 0 };
        for (const [id] of starting) {
          const source = await scriptOf(entry, id);
          const size = gzipSync(source, { level: 9 }).length;
          if (size > BUDGET) this.error(`content script of ${id}: ${size} bytes gzip, more than ${BUDGET}`);
          if (size > largest.size) largest = { id, size };
          this.emitFile({ type: 'asset', fileName: `boards/${id}.js`, source });
        }
        this.info(`content scripts: up to ${largest.size} of ${BUDGET} bytes gzip (${largest.id})`);
        manifest.content_scripts = starting.map(([id, { matches }]) => ({
          ...content,
          matches: [...matches].sort(),
          js: [`boards/${id}.js`],
        }));
        file.source = JSON.stringify(manifest, null, 2);
      },
    },
  };
}
