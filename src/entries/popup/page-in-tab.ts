import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../browser/messages.ts';
import { askActivePage, type ClosedPage, isPrivateTab } from '../../browser/page-access.ts';
import { loadMarks } from '../../browser/settings.ts';
import { siteOf } from '../../core/site.ts';
import type { MarksView, PageView } from '../../ui/popup/page-view.ts';

/** While the page is still loading it is asked again this often, in milliseconds. */
const ASK_AGAIN = 300;

async function marksOf(url: string, on: boolean, onRequest: boolean): Promise<MarksView> {
  const site = siteOf(url);
  return { site, on, undecided: onRequest && (await loadMarks())[site] === undefined };
}

async function viewOf(state: PageState | ClosedPage, tab: number): Promise<PageView> {
  if (state.state !== 'posting' && state.state !== 'list') return state;
  const url = state.state === 'posting' ? state.posting.url : state.url;
  const marks = await marksOf(url, state.marks, state.marksOnRequest);
  if (state.state === 'list') return { ...state, marks, isPrivate: await isPrivateTab(tab) };
  const { posting, reading } = state;
  return { state: 'posting', posting, reading, marks };
}

function isSettled(view: PageView): boolean {
  if (view.state === 'posting') return view.reading !== null;
  if (view.state === 'list') return view.unread === 0;
  return view.state !== 'starting' && view.state !== 'waiting';
}

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
      setPage(id === null ? { state: 'none' } : await viewOf(await askActivePage(id), id));
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
