import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { type GenericSchema, nullable, object, parse, string } from 'valibot';
import { build } from 'vite';
import { ensureBrowser } from '../../../.dev/browsers.mjs';
import type { SavedPage } from './expectation.ts';
import type { Found } from './in-page.ts';

/** What a saved page holds: what our readers found, and the text of the elements that were expected. */
export interface Look {
  readonly found: Found | null;
  readonly text: string | null;
}

const FoundSchema: GenericSchema<unknown, Found | null> = nullable(
  object({ board: string(), title: string(), company: nullable(string()), place: nullable(string()), text: string() }),
);

/** Makes one script of what runs in the page; it is known there as `pageEval`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'test/eval/pages/in-page.ts', formats: ['iife'], name: 'pageEval' },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (!chunk) throw new Error('What runs in the page was not built.');
  return chunk.code;
}

/** The page's scripts do not run, and `noscript` is read as in a browser that runs them. */
const WITHOUT_SCRIPTS = "script-src 'none'; object-src 'none'";

/** Shows a saved page at its own address; nothing else is answered. */
async function show(page: Page, { url, path }: SavedPage): Promise<void> {
  let isShown = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return void request.abort();
    // A page that wants to go elsewhere stays; so does one with frames.
    if (isShown) return void request.respond({ status: 204 });
    isShown = true;
    const headers = { 'content-security-policy': WITHOUT_SCRIPTS };
    void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: readFileSync(path) });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** The page in a world of its own, as a content script has it: names that the page gives to things do not reach it. */
async function ownWorld(client: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', { frameId });
  return async (expression) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Opens saved pages in Chromium and lets our readers at them. */
export interface Reader {
  /**
   * Reads a saved page.
   *
   * @param saved the page
   * @throws {Error} where it cannot be shown
   */
  look(saved: SavedPage): Promise<Look>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with our readers, built as the content script is.
 *
 * @throws {Error} where there is no Chromium
 */
export async function startReader(): Promise<Reader> {
  const script = await bundle();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['--disable-gpu', '--disable-background-networking', ...sandbox];
  const browser: Browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium'), args });
  return {
    async look(saved) {
      const page = await browser.newPage();
      try {
        await show(page, saved);
        const ask = await ownWorld(await page.createCDPSession());
        await ask(`${script}; globalThis.pageEval = pageEval; null`);
        const { text, without } = saved.expected ?? { text: null, without: '' };
        const walked = text && (await ask(`pageEval.walk(${JSON.stringify(text)}, ${JSON.stringify(without)})`));
        if (text && typeof walked !== 'string') throw new Error(`${saved.file} has no ${text}.`);
        return {
          found: parse(FoundSchema, await ask('pageEval.read()')),
          text: typeof walked === 'string' ? walked : null,
        };
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
