/** How text that is HTML only after decoding begins: "&lt;p&gt;". */
const ESCAPED_TAG = /&lt;\/?[a-z]/i;
const TAG = /<\/?[a-z][^<>]*>/i;

function parse(html: string, document: Document): HTMLElement {
  // A document of its own, without a window: no script of it runs and no picture of it is fetched.
  const inert = document.implementation.createHTMLDocument('');
  inert.body.append(inert.createRange().createContextualFragment(html));
  return inert.body;
}

/**
 * Makes an element of HTML that came as a string, outside of the page and without any effect on it.
 *
 * @param html HTML, escaped HTML, or plain text with line ends
 * @param document lends its parser
 */
export function inertElement(html: string, document: Document): Element {
  if (TAG.test(html)) return parse(html, document);
  const text = parse(html, document);
  if (ESCAPED_TAG.test(html)) return parse(text.textContent ?? '', document);
  text.setAttribute('style', 'white-space: pre-line');
  return text;
}
