/**
 * Tells the address of what a window shows. Some sites (LinkedIn's collections) put a part of the page into a frame of
 * the same site: then the address that names the posting is the outer one.
 *
 * @param window the content script's window
 */
export function shownAddress(window: Window): URL {
  try {
    const top = window.top;
    if (top && top !== window && top.location.origin === window.location.origin) return new URL(top.location.href);
  } catch {
    // A frame of another site: its own address counts.
  }
  return new URL(window.location.href);
}
