import { JSDOM } from 'jsdom';

// One window for all: a document that is only parsed in it runs nothing, loads nothing and costs a hundredth.
const { window } = new JSDOM('');
const parser = new window.DOMParser();

/**
 * Makes a document of HTML the way a saved page is read: no script runs and nothing is fetched.
 *
 * @param html a whole page or a fragment of one
 */
export function documentOf(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}
