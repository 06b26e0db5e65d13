import { messageOf } from '../../core/message-of.ts';
import type { PageView } from '../../ui/popup/page-view.ts';

/** What a tab shows, as far as it is known. */
export interface FollowedPage {
  /** The tab that the view is of, which for a moment may be the one before; null where there is none. */
  readonly tab: number | null;
  readonly view: PageView;
  /** The user has moved on: the view is still whole, and what takes its place is not known yet. */
  readonly leaving: boolean;
}

/** What following needs of the world. */
export interface FollowedWorld {
  /** Asks a tab; a rejection's message is a sentence for the user. */
  look(tab: number): Promise<PageView>;
  show(page: FollowedPage): void;
}

/** Follows what a tab shows. */
export interface PageFollower {
  /** Turns to another tab, or to none. */
  turnTo(tab: number | null): void;
  /** Notes that another page is being loaded in a tab. */
  loads(tab: number): void;
  /** Asks the tab anew; resolves once it has answered, whether or not that still counts. */
  ask(): Promise<void>;
}

/** Before anything is known. */
export const NO_PAGE: FollowedPage = { tab: null, view: { state: 'starting' }, leaving: false };

/**
 * While a page is still loading it is asked again, at first after so many milliseconds, then less and less often: most that
 * happens is told, and a panel may stand open all day.
 */
const ASK_AGAIN = 300;
const PAUSE_GROWTH = 1.5;
const LONGEST_PAUSE = 4_000;
/** A tab that is there answers sooner: until then the view of the one before stays, so that nothing flickers. */
const ANOTHER_TAB = 250;
/** A board that goes from one posting to the next shows none for about so long. */
const ANOTHER_PAGE = 1_500;

function isSettled(view: PageView): boolean {
  if (view.state === 'posting') return view.reading !== null;
  if (view.state === 'list') return view.unread === 0;
  return view.state !== 'waiting';
}

/**
 * Follows one tab after the other. Of each it shows whole answers alone, and of answers that come late none.
 *
 * @param world the tabs and the screen
 * @param signal ends it
 */
export function followPage({ look: lookAt, show }: FollowedWorld, signal: AbortSignal): PageFollower {
  let tab: number | null | undefined;
  let shown = NO_PAGE;
  /** What takes the place of the view that is being left, where its time is over. */
  let instead: PageView = NO_PAGE.view;
  let asked = 0;
  /** The last question that was answered. */
  let answered = 0;
  let pause = ASK_AGAIN;
  let again: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const put = (page: FollowedPage): void => {
    shown = page;
    show(page);
  };

  const settle = (view: PageView): void => {
    clearTimeout(patience);
    patience = undefined;
    put({ tab: tab ?? null, view, leaving: false });
  };

  const leave = (longest: number, next: PageView): void => {
    instead = next;
    if (patience !== undefined) return;
    patience = setTimeout(() => {
      settle(instead);
      // What was loading may have been a part of the page alone.
      if (answered === asked) void ask();
    }, longest);
    put({ ...shown, leaving: true });
  };

  const take = (view: PageView): void => {
    const isWhole = shown.view.state === 'posting' || shown.view.state === 'list';
    const isBetween = view.state === 'waiting' || view.state === 'starting';
    if (isBetween && isWhole && shown.tab === tab) leave(ANOTHER_PAGE, view);
    else settle(view);
    if (isSettled(view)) return;
    again = setTimeout(() => void look(), pause);
    pause = Math.min(pause * PAUSE_GROWTH, LONGEST_PAUSE);
  };

  const look = async (): Promise<void> => {
    if (tab === undefined) return;
    asked += 1;
    const own = asked;
    clearTimeout(again);
    const view = await (tab === null ? Promise.resolve<PageView>({ state: 'none' }) : lookAt(tab)).catch(
      (error: unknown): PageView => ({
        state: 'silent',
        message: messageOf(error),
      }),
    );
    if (signal.aborted || own !== asked) return;
    answered = own;
    take(view);
  };

  const ask = (): Promise<void> => {
    pause = ASK_AGAIN;
    return look();
  };

  const stop = (): void => {
    clearTimeout(again);
    clearTimeout(patience);
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    turnTo(next) {
      if (next === tab) return;
      tab = next;
      clearTimeout(patience);
      patience = undefined;
      if (shown !== NO_PAGE) leave(ANOTHER_TAB, NO_PAGE.view);
      void ask();
    },
    loads(loading) {
      if (loading === tab && shown.tab === tab) leave(ANOTHER_PAGE, NO_PAGE.view);
    },
    ask,
  };
}
