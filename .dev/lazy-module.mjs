// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const SUFFIX = '?lazy';
const PREFIX = '\0lazy/';

/**
 * Makes `import load from 'package?lazy'` a function that evaluates the package when it is first called.
 *
 * A service worker may not `import()`, so a heavy package would be evaluated at every one of its starts. Wrapped in
 * a function, its CommonJS build is only skimmed by the engine's pre-parser until somebody needs it.
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
      const code = await readFile(createRequire(import.meta.url).resolve(id.slice(PREFIX.length)), 'utf8');
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
