import browser from 'webextension-polyfill';

/**
 * Gives a file of ours as a path from the extension's root. Firefox gives the manifest's files as whole addresses,
 * Chrome as paths without a slash, which Firefox would take as relative to the page that asks. Both take a path from the root.
 *
 * @param file as the manifest has it
 */
export const fromRoot = (file: string): string => new URL(file, browser.runtime.getURL('')).pathname;

/** The content script that knows every board; those that the manifest starts by themselves know one each. */
const CONTENT_SCRIPT = 'src/entries/content/content.iife.js';

/** The content script's files, for pages on which the manifest starts none. */
export function contentFiles(): { readonly js: string[]; readonly css: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const css = new Set(scripts.flatMap((script) => script.css ?? []));
  return { js: [fromRoot(CONTENT_SCRIPT)], css: [...css].map(fromRoot) };
}

/** The extension's version. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** The match patterns of the pages on which the manifest starts the content script. */
export function manifestMatches(): readonly string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}
