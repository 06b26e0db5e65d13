// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './ensure-packages.mjs';

/** @typedef {{ version?: string, license?: string, dev?: true, devOptional?: true, optional?: true, peer?: true, link?: true }} Locked */

/** Whether it can be in what is built. @param {string} path @param {Locked} locked */
const isBuiltIn = (path, { dev, devOptional, optional, peer, link }) =>
  path.startsWith('node_modules/') && !(dev || devOptional || optional || peer || link);

/** Name, version, licence and address of a package, and the licence's own text where it brings one. @param {string} path @param {Locked} locked */
function noticeOf(path, { version, license }) {
  const { author, homepage, repository } = JSON.parse(readFileSync(`${root}${path}/package.json`, 'utf8'));
  const lines = [
    `${path.replace(/^.*node_modules\//, '')} ${version}, ${license}`,
    homepage ?? repository?.url ?? repository ?? '',
  ];
  const texts = readdirSync(root + path)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .map((name) => readFileSync(`${root}${path}/${name}`, 'utf8').trim());
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  return [lines.join('\n'), ...(texts.length > 0 ? texts : [`By ${by}`])].join('\n\n');
}

/**
 * Puts the licences of all that is built in beside it: most ask for no more than to be passed on.
 *
 * @returns {import('vite').Plugin}
 */
export const licences = () => ({
  name: 'licences',
  generateBundle() {
    /** @type {{ packages: Record<string, Locked> }} */
    const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
    const notices = Object.entries(packages).flatMap(([path, locked]) =>
      isBuiltIn(path, locked) ? [noticeOf(path, locked)] : [],
    );
    const source = `${['Built into Rolelight, each under its own licence:', ...notices].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
});
