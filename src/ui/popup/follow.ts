import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { headingOf } from './PopupHead.tsx';
import type { PageView } from './page-view.ts';

/** Names what a page shows, whatever more becomes known of it; null while it is not there yet. */
function whatIs(page: PageView): string | null {
  if (page.state === 'starting' || page.state === 'waiting') return null;
  if (page.state === 'posting') return page.posting.id;
  return page.state === 'list' ? `list ${page.board}` : page.state;
}

function wordsFor(page: PageView): string {
  const title = headingOf(page, page.state === 'posting' ? page.posting : null);
  return page.state === 'posting' || page.state === 'list' ? title : 'No posting is shown on this page';
}

/**
 * Follows the user from one page to the next: the new one is shown from its top, and the focus stays where it is.
 *
 * @param page what the page shows
 * @param covered whether something else is shown in its place
 * @param scroller what scrolls; where the window is low it is the document
 * @returns what a screen reader is to say: nothing of the first page, which the user has just opened
 */
export function useFollowed(page: PageView, covered: boolean, scroller: RefObject<HTMLElement | null>): string {
  const [said, setSaid] = useState('');
  const before = useRef<string | null>(null);
  const what = covered ? null : whatIs(page);
  useEffect(() => {
    if (what === null || what === before.current) return;
    if (before.current !== null) {
      setSaid(wordsFor(page));
      for (const each of [scroller.current, document.scrollingElement]) if (each) each.scrollTop = 0;
    }
    before.current = what;
  }, [what]);
  return said;
}
