import { JSDOM } from 'jsdom';

/**
 * Makes a document of HTML the way a saved page is read: no script runs and nothing is fetched.
 *
 * @param html a whole page or a fragment of one
 */
export function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}
