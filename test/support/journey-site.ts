import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { answerDemo } from '../demo/board.mjs';

/** What a site's server answers at an address: a page, or null where it has none. */
export type Site = (url: string) => string | null;

/** The demonstration's board, as its own server would answer. */
export const demoSite: Site = (url) => answerDemo(url)?.body ?? null;

/** The same without the script that puts the description in anew: a page that does nothing by itself. */
export const stillDemoSite: Site = (url) => {
  const html = demoSite(url);
  const script = html?.lastIndexOf('<script>') ?? -1;
  return html === null || script === -1 ? html : `${html.slice(0, script)}</body></html>`;
};

/** A saved page of `test/page/boards` with its address. */
export function fixture(name: string): { readonly url: string; readonly html: string } {
  const html = readFileSync(new URL(`../page/boards/${name}.html`, import.meta.url), 'utf8');
  const [, url = ''] = /^<!-- (\S+) -->\n/.exec(html) ?? [];
  return { url, html: html.slice(html.indexOf('\n') + 1) };
}

/** A page in a tab, with what it asked the network for and what was said in its console. */
export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for and are not the site's; all were refused. */
  readonly strays: readonly string[];
  /** Errors and warnings in the console and uncaught exceptions, of the page's scripts and of the extension's. */
  readonly troubles: readonly string[];
}

async function hearTroubles(page: Page, troubles: string[]): Promise<void> {
  const client = await page.createCDPSession();
  // Not puppeteer's own events: they leave out what an extension's script says.
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    troubles.push(`${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
  });
  client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    troubles.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  client.on('Log.entryAdded', ({ entry }) => {
    troubles.push(`${entry.source}: ${entry.text}`);
  });
  await client.send('Runtime.enable');
  await client.send('Log.enable');
}

/**
 * Visits a page of a site at the site's own address; nothing reaches the network.
 *
 * @param driver the browser
 * @param url where to go
 * @param site what answers
 * @param prepare runs on the blank page, before the visit
 */
export async function visit(
  driver: Browser,
  url: string,
  site: Site,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const page = await driver.newPage();
  const strays: string[] = [];
  const troubles: string[] = [];
  if (driver.process()?.spawnfile.includes('firefox')) {
    page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(String(error)));
  } else await hearTroubles(page, troubles);
  await prepare(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = site(request.url());
    if (body !== null) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    // Firefox tells of these too, though they ask nobody.
    else if (request.url().startsWith('data:')) void request.continue();
    // Whether a page sees an extension's files is the browser's to say.
    else if (request.url().startsWith('chrome-extension:')) void request.continue();
    // Chromium asks every site for its icon by itself.
    else if (request.url().endsWith('/favicon.ico')) void request.respond({ status: 204 });
    else {
      strays.push(request.url());
      void request.abort();
    }
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, strays, troubles };
}
