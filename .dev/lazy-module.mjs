// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const SUFFIX = '?lazy';
const PREFIX = '\0lazy:';

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
      if (!source.endsWith(SUFFIX)) return null;
      const require = createRequire(import.meta.url);
      return PREFIX + require.resolve(source.slice(0, -SUFFIX.length));
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const code = await readFile(id.slice(PREFIX.length), 'utf8');
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
