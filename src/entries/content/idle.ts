/** Work that is put off is done at the latest after this time, in milliseconds, however busy the page is. */
const LONGEST = 2_000;

/**
 * Waits until the user looks at the page and it has nothing better to do.
 *
 * @param window the page's window
 * @param signal ends it: then it waits for ever
 */
export function whenIdle(window: Window, signal: AbortSignal): Promise<unknown> {
  const { document } = window;
  return new Promise((resolve) => {
    const wait = (): void => {
      window.requestIdleCallback(resolve, { timeout: LONGEST });
    };
    if (document.visibilityState === 'visible') wait();
    else document.addEventListener('visibilitychange', wait, { once: true, signal });
  });
}
