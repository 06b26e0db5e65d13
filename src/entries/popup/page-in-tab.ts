import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../browser/messages.ts';
import { askActivePage, type ClosedPage } from '../../browser/page-access.ts';
import { loadMarks } from '../../browser/settings.ts';
import { siteOf } from '../../core/site.ts';
import type { PageView } from '../../ui/popup/page-view.ts';

/** While the page is still loading it is asked again this often, in milliseconds. */
const ASK_AGAIN = 300;

async function viewOf(state: PageState | ClosedPage): Promise<PageView> {
  if (state.state !== 'posting') return state;
  const site = siteOf(state.posting.url);
  const undecided = state.marksOnRequest && (await loadMarks())[site] === undefined;
  const { posting, reading, marks } = state;
  return { state: 'posting', posting, reading, marks: { site, on: marks, undecided } };
}

const isSettled = (view: PageView): boolean =>
  view.state === 'posting' ? view.reading !== null : view.state !== 'starting' && view.state !== 'waiting';

/**
 * Follows what a tab shows until it has settled.
 *
 * @param tab the tab's id, or null where there is none
 * @returns the page, and the way to ask it again
 */
export function usePageInTab(tab: Promise<number | null>): {
  readonly page: PageView;
  readonly ask: () => Promise<void>;
} {
  const [page, setPage] = useState<PageView>({ state: 'starting' });

  const ask = useCallback(async () => {
    try {
      const id = await tab;
      setPage(id === null ? { state: 'none' } : await viewOf(await askActivePage(id)));
    } catch (error) {
      setPage({ state: 'silent', message: error instanceof Error ? error.message : String(error) });
    }
  }, [tab]);

  useEffect(() => {
    if (page.state === 'starting') void ask();
    else if (!isSettled(page)) {
      const timer = setTimeout(ask, ASK_AGAIN);
      return () => clearTimeout(timer);
    }
  }, [page, ask]);
  return { page, ask };
}
