import type { Page } from 'puppeteer-core';
import { PATIENCE } from './journey-browser.ts';

/** How many ranges each highlight of a page has, as the page's own scripts see it. */
export const marksOn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])));

/** The words under each of a page's highlights, as the page's own scripts see them. */
export const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map((range) => range.toString())));

/** Waits until a page has marks. */
export async function marksArePainted(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: PATIENCE, polling: 20 });
}

/** Waits until a page has no marks. */
export async function marksAreGone(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: PATIENCE, polling: 20 });
}

declare global {
  interface Window {
    /** Set by `watchTree`. */
    treeWatch?: { html: string; changes: string[] };
  }
}

/**
 * Before a page is visited, makes it write down every change of its tree after it was parsed, whoever makes it.
 *
 * @param page not visited yet
 */
export async function watchTree(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    // The first listener there is; the extension's script starts after this event.
    document.addEventListener('DOMContentLoaded', () => {
      const watch = { html: document.documentElement.outerHTML, changes: [] as string[] };
      window.treeWatch = watch;
      new MutationObserver((records) => {
        for (const { type, target } of records) watch.changes.push(`${type} of ${target.nodeName}`);
      }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    });
  });
}

/** What has happened to the tree of a page that was prepared by `watchTree`. */
export const treeOf = (page: Page): Promise<{ readonly changes: readonly string[]; readonly sameHtml: boolean }> =>
  page.evaluate(() => {
    const { treeWatch } = window;
    if (!treeWatch) throw new Error('The tree was not watched.');
    return { changes: treeWatch.changes, sameHtml: treeWatch.html === document.documentElement.outerHTML };
  });
