import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../browser/messages.ts';
import { askActivePage, askFollowedPage, type ClosedPage, isPrivateTab } from '../../browser/page-access.ts';
import { onPageNews } from '../../browser/page-news.ts';
import { loadMarks, onMarksChange } from '../../browser/settings.ts';
import { siteOf } from '../../core/site.ts';
import type { MarksView, PageView, Place } from '../../ui/popup/page-view.ts';
import { type FollowedPage, followPage, NO_PAGE, type PageFollower } from './followed-page.ts';

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

/** A click on the button lets the popup read any page; whoever follows the user reads none by itself. */
async function look(tab: number, place: Place): Promise<PageView> {
  if (place === 'popup') return viewOf(await askActivePage(tab), tab);
  const state = await askFollowedPage(tab);
  return state.state === 'loading' ? { state: 'starting' } : viewOf(state, tab);
}

/**
 * Follows what a tab shows.
 *
 * @param tab the tab's id; null where there is none, undefined while it is not known
 * @param place where it is shown; it stays the same
 * @returns the page, and the way to ask it again
 */
export function usePageInTab(
  tab: number | null | undefined,
  place: Place,
): FollowedPage & { readonly ask: () => Promise<void> } {
  const [page, setPage] = useState(NO_PAGE);
  const follower = useRef<PageFollower | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const follow = followPage({ look: (id) => look(id, place), show: setPage }, controller.signal);
    follower.current = follow;
    onMarksChange(() => void follow.ask(), controller.signal);
    return () => controller.abort();
  }, []);
  useEffect(() => {
    const follow = follower.current;
    if (!follow || tab === undefined) return;
    follow.turnTo(tab);
    const controller = new AbortController();
    onPageNews((id, news) => {
      if (id !== tab) return;
      if (news === 'loading') follow.loads(id);
      else void follow.ask();
    }, controller.signal);
    return () => controller.abort();
  }, [tab]);
  return { ...page, ask: async () => follower.current?.ask() };
}
