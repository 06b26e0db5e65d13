import { contentDoors } from '../../browser/message-doors.ts';
import type { ToContent } from '../../browser/messages.ts';
import { answer, askBackground, MessageError } from '../../browser/messaging.ts';
import { boardOfAddress } from '../../page/board.ts';
import { createCardMarks, titleRange } from '../../page/card-marks.ts';
import { createHint } from '../../page/hint.ts';
import { explainUnderPointer } from '../../page/hover.ts';
import { browserHighlights, createMarks } from '../../page/marks.ts';
import { commonAncestor } from '../../page/pick.ts';
import { watchPage } from '../../page/watch.ts';
import { createList } from './list.ts';
import { meaningOf } from './meaning.ts';
import { createSession } from './session.ts';
import { shownAddress } from './shown-address.ts';
import { startOnce } from './start-once.ts';

// A guest in the page: it reads, paints highlights and listens. It says nothing in the page's console and leaves no node.

function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

startOnce((controller) => {
  const { signal } = controller;
  const highlights = browserHighlights();
  const marks = createMarks(document, highlights, signal);
  const cardMarks = createCardMarks(document, highlights, signal);
  const address = (): URL => shownAddress(window);
  const failed = (error: unknown): void => {
    // The extension was updated or removed: this copy can reach nobody any more. Any other failure is asked about by the popup.
    if (error instanceof MessageError && error.failure === 'orphaned') controller.abort();
  };
  const list = createList(
    {
      document,
      marks: cardMarks,
      address,
      async knownCards(cards) {
        explain();
        return askBackground('knownCards', cards);
      },
      async readCards(postings) {
        explain();
        return askBackground('readCards', postings);
      },
      openedCard: (posting) => askBackground('openedCard', posting),
      failed,
      show(card) {
        const range = titleRange(card);
        scrollTo(range);
        marks.flash([range]);
      },
      // Not while the user looks at another tab: browsers hold these back there.
      idle: () => new Promise((resolve) => requestIdleCallback(resolve)),
    },
    signal,
  );
  const session = createSession(
    {
      document,
      marks,
      address,
      async readPosting(posting) {
        explain();
        const answer = await askBackground('readPosting', posting);
        // In a list beside it the posting has been read by now.
        list.refresh();
        return answer;
      },
      forgetPosting: () => askBackground('forgetPosting'),
      failed,
      scrollTo,
      now: () => performance.now(),
    },
    signal,
  );
  let explains = false;
  /** Once anything is painted there is something to explain. */
  const explain = (): void => {
    if (explains) return;
    explains = true;
    explainUnderPointer(
      document,
      (x, y) => {
        const tags = marks.tagsAt(x, y);
        const [mark] = tags;
        if (mark) return { mark, words: () => meaningOf(tags, session.labels()) };
        const card = cardMarks.cardAt(x, y);
        return card && { mark: card.title, words: () => list.wordsOf(card) };
      },
      createHint(document, signal),
      signal,
    );
  };
  /** A page can be built so that reading it fails. That is nothing to say in its console; the popup reports it when asked. */
  const attempt = (look: () => boolean): boolean => {
    try {
      return look();
    } catch {
      return false;
    }
  };
  answer<ToContent>(
    contentDoors,
    {
      describePage() {
        const state = session.describePage();
        attempt(list.look);
        return (state.state === 'none' && list.describe()) || state;
      },
      showTag: (_sender, start) => session.showTag(start),
      setMarks(_sender, on) {
        list.setMarks(on);
        return session.setMarks(on);
      },
      readAgain() {
        list.refresh();
        return session.readAgain();
      },
      openCard: (_sender, name) => list.open(name),
    },
    { signal, holdsPosting: () => session.holdsPosting() },
  );
  watchPage(
    {
      window,
      root() {
        const body = session.body();
        const begin = list.begin();
        return commonAncestor([body, begin].filter((part) => part !== null))?.closest('main, [role="main"]') ?? null;
      },
      isQuiet() {
        const url = address();
        return boardOfAddress(url)?.board.isQuiet?.(url) ?? false;
      },
      look() {
        const isNews = attempt(session.look);
        return attempt(list.look) || isNews;
      },
    },
    signal,
  );
  // Elsewhere a posting may have been read or saved since; a page that comes back by "Back" was never hidden.
  addEventListener('pageshow', ({ persisted }) => persisted && list.refresh(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden || list.refresh(), { signal });
});
