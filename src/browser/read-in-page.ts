import browser from 'webextension-polyfill';

/**
 * Has a function read a tab's page, which the user's click on our button or menu permits.
 *
 * @param tabId the tab
 * @param read runs there by itself: it may use nothing but its argument and the page
 * @param longest how much it may return, in UTF-16 units
 * @param frameId the frame, or undefined for all that may be read
 * @returns what it returned in each frame; the page's own frame first
 * @throws Error where the page may not be read
 */
export async function readInPage(
  tabId: number,
  read: (longest: number) => string,
  longest: number,
  frameId?: number,
): Promise<readonly string[]> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const frames = await browser.scripting.executeScript({ target, func: read, args: [longest] });
  const inOrder = frames.toSorted((one, other) => one.frameId - other.frameId);
  return inOrder.flatMap(({ result }) => (typeof result === 'string' ? [result.slice(0, longest)] : []));
}
