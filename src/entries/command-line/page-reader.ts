import { setImmediate as nextTask } from 'node:timers/promises';
import { pastedPosting } from '../../core/pasted-posting.ts';
import type { Posting } from '../../core/posting.ts';
import { savedAddress } from '../../page/address.ts';
import { inertElement } from '../../page/inert-html.ts';
import { schemaPostings } from '../../page/job-posting-schema.ts';
import { readText } from '../../page/page-text.ts';
import { readPage } from '../../page/read-page.ts';
import { InputError } from './input.ts';

/** A page whose address nobody knows is taken to be from here, so that only the board of any site reads it. */
const UNKNOWN_ADDRESS = new URL('https://saved-page.invalid/');

/** The posting of a saved page, or why there is none. */
export type SavedPage =
  | { readonly posting: Posting; readonly reason: null }
  | { readonly posting: null; readonly reason: string };

/** Reads HTML with what reads it in the browser. */
export interface PageReader {
  /**
   * Reads a saved page.
   *
   * @param html the page
   * @param address where it was saved from, or null where only the page itself may know
   */
  readPage(html: string, address: URL | null): Promise<SavedPage>;
  /**
   * Reads a description that came as HTML.
   *
   * @param html a fragment
   * @returns its text
   */
  readFragment(html: string): Promise<string>;
}

/** Data for machines is only believed where the page shows what it describes. */
function whyNotShown(title: string, count: number): string {
  return count > 1
    ? `This page's data describes ${count} postings, and the page does not say which one it shows.`
    : `This page's data describes the posting "${title}", but the page shows neither that title nor its text.`;
}

function readSaved(document: Document, address: URL | null): SavedPage {
  const known = address ?? savedAddress(document);
  const page = readPage(document, known ?? UNKNOWN_ADDRESS);
  if (page.posting && known) return { posting: page.posting, reason: null };
  if (page.posting) {
    const { id } = pastedPosting(page.posting.description, '');
    return { posting: { ...page.posting, id, url: '' }, reason: null };
  }
  if (page.expected) {
    const { name } = page.expected.board;
    return { posting: null, reason: `${name} shows postings at this address, but none could be read from this page.` };
  }
  const described = new Set(schemaPostings(document).map(({ title }) => title));
  const [title] = described;
  if (title !== undefined) return { posting: null, reason: whyNotShown(title, described.size) };
  const hint = known ? '' : ' Where it was saved from is not known: say so with --url.';
  return { posting: null, reason: `This page does not hold one job posting.${hint}` };
}

/**
 * Starts a reader. jsdom is loaded here and not before: who reads text needs none of it.
 *
 * One window serves all pages, and it stays empty: a page parsed in it runs no script, loads nothing and computes no
 * style. A window for each would cost eight times the time.
 *
 * @throws InputError where the built command runs somewhere without jsdom
 */
export async function startPageReader(): Promise<PageReader> {
  const { JSDOM } = await import('jsdom').catch(() => {
    throw new InputError('To read HTML, jsdom must be installed where this command is: `npm install jsdom`.');
  });
  const { window } = new JSDOM('');
  const parser = new window.DOMParser();
  return {
    async readPage(html, address) {
      // jsdom holds on to what a task touched until the task ends; without an end, memory would grow with every line.
      await nextTask();
      return readSaved(parser.parseFromString(html, 'text/html'), address);
    },
    async readFragment(html) {
      await nextTask();
      return readText(inertElement(html, window.document)).text;
    },
  };
}

/**
 * Tells a whole page from a fragment of one.
 *
 * @param html HTML
 */
export const isWholePage = (html: string): boolean => /^[\s\uFEFF]*<(?:!doctype|html|head|\?xml|!--)/i.test(html);
