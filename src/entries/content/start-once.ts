/** Known to every copy of this script in the same page, and to nobody else: the page's own scripts have other globals. */
const RUNNING = Symbol.for('rolelight');

/**
 * Starts the content script so that one copy runs in a page: put in twice, or again after an update of the extension,
 * the copy before is stopped first.
 *
 * @param start begins everything, and ends it when its signal says so
 */
export function startOnce(start: (controller: AbortController) => void): void {
  const before: unknown = Reflect.get(globalThis, RUNNING);
  if (before instanceof AbortController) before.abort();
  const controller = new AbortController();
  Reflect.set(globalThis, RUNNING, controller);
  start(controller);
}
