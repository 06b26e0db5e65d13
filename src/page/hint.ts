/**
 * Words beside the pointer, without a node: while they are shown, the document adopts a style sheet of ours that gives
 * its root an `::after`. Nothing is added to the page's tree, no attribute is set and no record of a mutation is made;
 * the sheet is taken back as soon as the pointer leaves.
 */
export interface Hint {
  /**
   * Shows words near a point.
   *
   * @param words plain text, a line end between two things
   * @param x CSS pixels from the window's left border
   * @param y CSS pixels from its upper border
   */
  show(words: string, x: number, y: number): void;
  hide(): void;
}

const WIDTH = 300;
const GAP = 18;

/** Words as a string of CSS: everything that is no letter, digit or space is escaped by its code point. */
const quoted = (words: string): string =>
  `"${[...words].map((sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join('')}"`;

function rulesOf(words: string, x: number, y: number, { innerWidth, innerHeight }: Window): string {
  const left = Math.max(4, Math.min(x, innerWidth - WIDTH - 8));
  // Below the pointer, and above it in the lower part of the window.
  const side =
    y < innerHeight * 0.7 ? `top:${y + GAP}px;bottom:auto` : `top:auto;bottom:${innerHeight - y + GAP / 2}px`;
  const look =
    `position:fixed;left:${left}px;right:auto;${side};z-index:2147483647;display:block;box-sizing:border-box;` +
    `max-width:${WIDTH}px;width:max-content;height:auto;margin:0;padding:7px 10px;border:1px solid #70747c;border-radius:7px;` +
    'background:#1f2125;color:#f2f2ef;font:400 13px/1.4 system-ui,sans-serif;text-align:start;white-space:pre-line;' +
    'opacity:1;transform:none;visibility:visible;pointer-events:none;animation:none;transition:none;box-shadow:0 2px 10px #0006';
  const important = look.split(';').map((rule) => `${rule}!important`);
  return `:root::after{content:${quoted(words)}!important;${important.join(';')}}`;
}

/**
 * Makes the hint of a page.
 *
 * @param document the page, shown in a window
 * @param signal takes it away for good
 */
export function createHint(document: Document, signal: AbortSignal): Hint {
  let sheet: CSSStyleSheet | null = null;
  const hide = (): void => {
    if (!sheet) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    sheet = null;
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    show(words, x, y) {
      const window = document.defaultView;
      if (!window || signal.aborted) return;
      hide();
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rulesOf(words, x, y, window));
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    hide,
  };
}
