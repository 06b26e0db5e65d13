import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { isCovered } from '../src/page/address.ts';
import { boards } from '../src/page/board.ts';
import { root } from './support/sources.ts';

const out = mkdtempSync(join(tmpdir(), 'rolelight-build-'));
afterAll(() => rmSync(out, { recursive: true }));

beforeAll(() => {
  // The build reports on the console whatever its log level is.
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

async function buildInto(folder: string, mode: string): Promise<string> {
  const outDir = join(out, folder);
  await build({ root, mode, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
  return outDir;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe.each(['chrome', 'firefox'])('the build for %s', (mode) => {
  let folder = '';
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  beforeAll(async () => {
    folder = await buildInto(mode, mode);
  }, 60_000);

  test('asks for what is pinned and nothing else', async () => {
    // A new permission or host is seen in review; `npm run unit -- -u` pins it.
    const built = `${JSON.stringify(JSON.parse(read('manifest.json')), null, 2)}\n`;
    await expect(built).toMatchFileSnapshot(`manifest/${mode}.json`);
  });

  test('shows no file to any page', () => {
    const built = JSON.parse(read('manifest.json'));
    for (const key of ['web_accessible_resources', 'externally_connectable']) {
      expect(built).not.toHaveProperty(key);
    }
  });

  test('asks for no site at installation, and for nothing that is not explained', () => {
    const built = JSON.parse(read('manifest.json'));
    expect(built).not.toHaveProperty('host_permissions');
    expect(built).not.toHaveProperty('optional_permissions');
    expect(built.optional_host_permissions).toEqual(['https://*/*']);
    const both = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'];
    expect(built.permissions).toEqual(mode === 'chrome' ? [...both, 'sidePanel'] : both);
    const explained = readFileSync(join(root, 'PRIVACY.md'), 'utf8');
    for (const permission of built.permissions) expect(explained).toContain(`\`${permission}\``);
    for (const site of built.optional_host_permissions) expect(explained).toContain(`\`${site}\``);
  });

  test('lets its pages reach nothing', () => {
    const policy: string = JSON.parse(read('manifest.json')).content_security_policy.extension_pages;
    const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ', 1)[0], directive]));
    expect(directives.get('default-src')).toBe("default-src 'none'");
    expect(directives.get('connect-src')).toBe("connect-src 'none'");
    expect(directives.get('script-src')).toBe("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|http|ws:|\*/);
    // One policy makes a script of a string, and that string is our worker's address: see own-worker.ts.
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(directives.get('trusted-types')).toBe('trusted-types own-worker');
  });

  test('starts where the boards are, on each board with one script of its own that loads nothing', () => {
    const scripts: { matches: string[]; js: string[] }[] = JSON.parse(read('manifest.json')).content_scripts;
    const [waiting, starting] = [true, undefined].map((onRequest) =>
      [...boards].filter(([, board]) => board.matches.length > 0 && board.onRequest === onRequest),
    );
    expect(waiting?.flatMap(([, { matches }]) => matches)).toContain('https://www.google.com/search*');
    expect(new Map(scripts.map(({ js, matches }) => [js.join(), matches]))).toEqual(
      new Map(starting?.map(([id, { matches }]) => [`boards/${id}.js`, [...matches].sort()])),
    );
    for (const [file = ''] of scripts.map(({ js }) => js)) {
      const script = read(file);
      expect(script, file).not.toMatch(/\bimport\b\s*[({*"'\w]|\bexport\b\s*[{*]/);
      // Words of compromise's tag set and of our vocabulary, which no minifier touches.
      expect(script, file).not.toMatch(/PhrasalVerb|counterExamples/);
    }
    const named = (id: string, host: string): boolean => read(`boards/${id}.js`).includes(host);
    expect([named('lever', 'jobs.lever.co'), named('lever', 'jobs.ashbyhq.com')]).toEqual([true, false]);
  });

  test('has the script that knows every board, for the pages on which the user asks', () => {
    const all = 'src/entries/content/content.iife.js';
    expect(readFileSync(join(root, 'src/browser/own-files.ts'), 'utf8')).toContain(`'${all}'`);
    const script = read(all);
    expect([...boards.values()].filter(({ name }) => !script.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test('has pages whose scripts and styles are its own files', () => {
    const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const html = read(page);
      expect(html, page).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=|<style/i);
      for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]*)"/g)) {
        expect(address, page).not.toMatch(/^(\w+:|\/\/)/);
      }
    }
  });

  test('brings the licences of all that is built in', () => {
    const notices = read('licences.txt');
    for (const name of Object.keys(packageJson.dependencies)) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    // What these bring along is built in, too; what builds and tests is not.
    expect(notices).toMatch(/^jszip \d/m);
    expect(notices).not.toMatch(/^(?:vite|vitest|typescript|pdfkit) \d/m);
  });

  test('comes out the same twice', async () => {
    const hashes = (of: string): readonly string[] =>
      filesOf(of).map(
        (file) =>
          `${file} ${createHash('sha256')
            .update(readFileSync(join(of, file)))
            .digest('hex')}`,
      );
    expect(hashes(await buildInto(`${mode}-again`, mode))).toEqual(hashes(folder));
  }, 60_000);
});

test('no page belongs to two boards, whose scripts would get in each other’s way', () => {
  for (const [id, { matches }] of boards) {
    for (const pattern of matches) {
      const page = new URL(pattern.replace('*.', 'acme.').replace(/\*$/, ''));
      const owners = [...boards].filter(([, board]) => board.matches.some((one) => isCovered(one, page)));
      expect(
        owners.map(([owner]) => owner),
        pattern,
      ).toEqual([id]);
    }
  }
});

test('the manifest and the package have one version', () => {
  expect(manifest.version).toBe(packageJson.version);
});
