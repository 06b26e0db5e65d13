import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exporters } from '../src/core/exporter.ts';
import { filesOf, root, type Source, sourcesOfSrc } from './support/sources.ts';

// The repository tests its own conventions, so that a review need not.

const sources = sourcesOfSrc();
const byPath = new Map(sources.map((source) => [source.path, source]));

const EXTENSIONS = new Map([...exporters].map(([id, exporter]) => [id, exporter.extension]));

/** `src/core/matcher/x.ts` is of the area `core`; each program of src/entries is an area of its own. */
function areaOf(path: string): string {
  const [, area = '', program = ''] = path.split('/');
  return area === 'entries' ? `entries/${program}` : area;
}

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  ui: ['core', 'ui'],
  page: ['core', 'page'],
  browser: ['core', 'browser'],
  files: ['core', 'files'],
  entries: ['core', 'ui', 'page', 'browser', 'files'],
};

/** One program on two pages: the panel beside the page is the popup, which follows the user. */
const SHARES: Readonly<Record<string, string>> = { 'entries/panel': 'entries/popup' };

/** Every breach of a rule as `path: what`, so that one look at a failure says what to mend. */
function breaches(of: readonly Source[], rule: (source: Source) => Iterable<string>): readonly string[] {
  return of.flatMap((source) => [...rule(source)].map((breach) => `${source.path}: ${breach}`));
}

const ownImports = ({ imports, typeImports }: Source): readonly string[] =>
  [...imports, ...typeImports].filter((target) => target.startsWith('src/'));

/** All that a module brings in, by way of others too: paths from the root, and packages. */
function reachedFrom(path: string): ReadonlySet<string> {
  const reached = new Set([path]);
  for (const each of reached) {
    const source = byPath.get(each);
    const listed = sources.filter((other) => source?.globs.includes(posix.dirname(other.path)));
    for (const target of [...(source?.imports ?? []), ...listed.map((other) => other.path)]) reached.add(target);
  }
  return reached;
}

describe('imports', () => {
  test('go core ← ui, page, browser, files ← entries; these four never meet; of entries only the panel imports the popup', () => {
    const wrong = breaches(sources, (source) => {
      const area = areaOf(source.path);
      const allowed = [area, SHARES[area], ...(MAY_IMPORT[area.split('/')[0] ?? ''] ?? [])];
      return ownImports(source).filter((target) => !allowed.includes(areaOf(target)));
    });
    expect(wrong).toEqual([]);
  });

  test('name files that are there, with their ending', () => {
    const files = new Set(filesOf('src'));
    expect(breaches(sources, (source) => ownImports(source).filter((target) => !files.has(target)))).toEqual([]);
  });

  test('of a worker give its address, and are in programs, of programs', () => {
    const starting = sources.filter(({ starts }) => starts.length > 0);
    const wrong = breaches(starting, ({ path, starts }) =>
      [path, ...starts].filter((each) => areaOf(each).split('/')[0] !== 'entries' || !byPath.has(each)),
    );
    expect(wrong).toEqual([]);
    expect(starting.length).toBeGreaterThan(0);
  });

  test('of a file’s bytes are read without a page around them', () => {
    const files = sources.filter(({ path }) => areaOf(path) === 'files');
    const wrong = breaches(files, ({ names }) => ['document', 'window', 'navigator'].filter((name) => names.has(name)));
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });

  test('of the browser are in src/browser alone', () => {
    const speaks = ({ imports, typeImports, names }: Source): boolean =>
      [...imports, ...typeImports].includes('webextension-polyfill') || names.has('chrome');
    const speakers = sources.filter(speaks).map(({ path }) => areaOf(path));
    expect(new Set(speakers)).toEqual(new Set(['browser']));
  });

  test('of the content script bring in no matcher and no vocabulary', () => {
    const reached = reachedFrom('src/entries/content/content.iife.ts');
    const heavy = /^(compromise|franc-min|preact|idb|papaparse)|^src\/core\/(matcher|competenc|application)/;
    expect([...reached].filter((target) => heavy.test(target))).toEqual([]);
    expect(reached).toContain('src/page/boards/linkedin.ts');
  });

  test('of what takes hostile files apart are in its own worker alone', () => {
    const parser = /^(pdfjs-dist|mammoth|@zip\.js)\b/;
    const worker = 'src/entries/cv-reader/cv-reader.ts';
    const others = sources.filter(({ path }) => /^entries\/(?!cv-reader)/.test(areaOf(path)));
    expect(breaches(others, ({ path }) => [...reachedFrom(path)].filter((target) => parser.test(target)))).toEqual([]);
    expect([...reachedFrom(worker)].filter((target) => parser.test(target)).length).toBeGreaterThan(2);
  });
});

describe('banned', () => {
  test('is every way to the network', () => {
    const ways = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'WebTransport',
      'RTCPeerConnection',
    ];
    expect(breaches(sources, ({ names }) => ways.filter((way) => names.has(way)))).toEqual([]);
  });

  test('is text that becomes markup or code', () => {
    const calls = [
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'setHTMLUnsafe',
      'eval',
      'Function',
      'importScripts',
    ];
    const written = ['innerHTML', 'outerHTML', 'srcdoc'];
    const wrong = breaches(sources, ({ names, writes }) => [
      ...calls.filter((name) => names.has(name)),
      ...written.filter((name) => writes.has(name)),
    ]);
    expect(wrong).toEqual([]);
  });

  test('is a policy that lets it pass, but for the address of our own worker', () => {
    const making = sources.filter(({ names }) => names.has('createPolicy') || names.has('trustedTypes'));
    expect(making.map(({ path }) => path)).toEqual(['src/entries/options/own-worker.ts']);
  });

  test('are clock and chance in the core', () => {
    const calls = ['Date.now', 'new Date', 'Date', 'Math.random', 'performance.now', 'crypto.randomUUID'];
    const core = sources.filter(({ path }) => areaOf(path) === 'core');
    expect(breaches(core, ({ bareCalls }) => calls.filter((call) => bareCalls.has(call)))).toEqual([]);
  });
});

describe('files', () => {
  /** Longer than this needs a reason, given here. */
  const LONGEST = 220;
  const LONGER_FOR_A_REASON: Readonly<Record<string, string>> = {};

  test('none is long without a reason', () => {
    const long = sources.filter(({ lines, path }) => lines > LONGEST && !(path in LONGER_FOR_A_REASON));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    for (const path of Object.keys(LONGER_FOR_A_REASON)) expect(byPath.get(path)?.lines).toBeGreaterThan(LONGEST);
  });

  test('are named in kebab-case, components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.iife)?(\.d)?\.(ts|tsx|css|html|json|svg)$/;
    const component = /^([A-Z][a-z0-9]*)+\.(tsx|css)$/;
    const names = filesOf('src').map((path) => posix.basename(path));
    expect(names.filter((name) => !kebab.test(name) && !component.test(name))).toEqual([]);
  });

  test('the top level holds what the README names', () => {
    const house =
      /^(src|public|test|manifest\.json|package(-lock)?\.json|tsconfig\.json|vite\.config\.ts|README\.md|LICENSE|PRIVACY\.md|\..*)$/;
    const made = /^(node_modules|dist|out|coverage|.*\.log)$/;
    expect(readdirSync(root).filter((name) => !house.test(name) && !made.test(name))).toEqual([]);
  });
});

describe('the directory is the registry', () => {
  const registries = sources.flatMap(({ path, globs }) => globs.map((folder) => ({ path, folder })));

  test('of folders that hold entries and nothing else', () => {
    const wrong = registries.flatMap(({ folder }) => {
      const inside = filesOf('src').filter((path) => path.startsWith(`${folder}/`));
      if (inside.length === 0) return [`${folder} is empty`];
      return inside.filter((path) => posix.dirname(path) !== folder || !byPath.get(path)?.hasDefaultExport);
    });
    expect(wrong).toEqual([]);
    expect(registries.length).toBeGreaterThan(3);
  });

  test('and the list is the singular of the folder’s name', () => {
    const singular = (plural: string): string => plural.replace(/ies$/, 'y').replace(/(ss)es$|s$/, '$1');
    expect(registries.filter(({ path, folder }) => path !== `${singular(folder)}.ts`)).toEqual([]);
  });

  test('and an entry is reached through its list alone', () => {
    const wrong = registries.flatMap(({ path, folder }) =>
      breaches(sources, (source) =>
        source.path === path || posix.dirname(source.path) === folder
          ? []
          : ownImports(source).filter((target) => posix.dirname(target) === folder),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('and no entry is without what shows that it works', () => {
    /** For each such folder, where an entry's fixture stands. Vocabulary carries its own examples instead. */
    const fixtures: readonly (readonly [folder: string, of: (id: string) => RegExp])[] = [
      ['src/page/boards', (id) => new RegExp(`^test/page/boards/${id}-[a-z0-9-]+\\.html$`)],
      ['src/core/facts', (id) => new RegExp(`^test/core/facts/${id}\\.cases\\.ts$`)],
      ['src/core/exporters', (id) => new RegExp(`^test/core/exporters/library\\.${EXTENSIONS.get(id)}$`)],
      ['src/core/sheet-formats', (id) => new RegExp(`^test/core/sheet-formats/${id}\\.test\\.ts$`)],
    ];
    const there = filesOf('test');
    const missing = fixtures.flatMap(([folder, of]) =>
      filesOf(folder).filter((path) => !there.some((file) => of(posix.basename(path, '.ts')).test(file))),
    );
    expect(missing).toEqual([]);
  });
});
