// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { build } from 'vite';

const SUFFIX = '?lazy';
const PREFIX = '\0lazy/';

/** A package of ES modules cannot stand inside a function: it is made one CommonJS file first. @param {string} file */
async function asCommonJs(file) {
  const code = await readFile(file, 'utf8');
  if (!/^(?:import|export)\b/m.test(code)) return code;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: file,
      write: false,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [bundle] = [built].flat();
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (!chunk) throw new Error(`${file} could not be made one file.`);
  return chunk.code;
}

/**
 * Makes `import load from 'package?lazy'` a function that evaluates the package when it is first called.
 *
 * A service worker may not `import()`, so a heavy package would be evaluated at every one of its starts. Wrapped in
 * a function, its code is only skimmed by the engine's pre-parser until somebody needs it.
 *
 * @returns {import('vite').Plugin}
 */
export function lazyModule() {
  return {
    name: 'lazy-module',
    enforce: 'pre',
    resolveId(source) {
      // The id keeps the package's name and not its file's: runners of tests leave whatever lies in node_modules to Node.
      return source.endsWith(SUFFIX) ? PREFIX + source.slice(0, -SUFFIX.length) : null;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const code = await asCommonJs(createRequire(import.meta.url).resolve(id.slice(PREFIX.length)));
      return `let loaded;
export default () => (loaded ??= (function () {
  const module = { exports: {} };
  (function (module, exports) {
${code}
  }).call(module.exports, module, module.exports);
  return module.exports.default ?? module.exports;
})());`;
    },
  };
}
