import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { type Journey, PATIENCE } from './journey-browser.ts';

/** What WebDriver BiDi answers to the two commands asked here. */
const Answer = v.object({
  result: v.object({
    contexts: v.optional(v.array(v.object({ context: v.string(), url: v.string() }))),
    result: v.optional(v.object({ value: v.optional(v.unknown()) })),
  }),
});

/** Puppeteer has no word for Firefox's own window; its connection does. */
async function ask(driver: Browser, command: string, params: object): Promise<v.InferOutput<typeof Answer>['result']> {
  const connection: unknown = Reflect.get(driver, 'connection');
  const send: unknown = connection && Reflect.get(connection, 'send');
  if (typeof send !== 'function') throw new Error('This puppeteer has no connection to ask.');
  return v.parse(Answer, await send.call(connection, command, params)).result;
}

/** Runs in Firefox's own window: chooses the entry, once the menu shows it. */
const choose = (label: string): string => `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = [...menu.querySelectorAll('menuitem')].find((item) => !item.hidden && item.label === ${JSON.stringify(label)});
  if (menu.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;
})()`;

/**
 * Chooses an entry of Firefox's context menu, as a user does.
 *
 * @param journey Firefox
 * @param label the entry's words; the menu is open
 */
export async function chooseInContextMenu({ driver }: Journey, label: string): Promise<void> {
  const { contexts = [] } = await ask(driver, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const main = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const target = { context: main?.context };
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const { result } = await ask(driver, 'script.evaluate', { expression: choose(label), target, awaitPromise: false });
    if (result?.value === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The context menu has no entry "${label}".`);
}
