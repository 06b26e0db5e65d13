import { contentDoors } from '../../browser/message-doors.ts';
import type { ToContent } from '../../browser/messages.ts';
import { answer, askBackground, MessageError } from '../../browser/messaging.ts';
import { createHint } from '../../page/hint.ts';
import { explainUnderPointer } from '../../page/hover.ts';
import { browserHighlights, createMarks } from '../../page/marks.ts';
import { watchPage } from '../../page/watch.ts';
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
  const marks = createMarks(document, browserHighlights(), signal);
  const session = createSession(
    {
      document,
      marks,
      address: () => shownAddress(window),
      readPosting: (posting) => askBackground('readPosting', posting),
      forgetPosting: () => askBackground('forgetPosting'),
      failed(error) {
        // The extension was updated or removed: this copy can reach nobody any more. Any other failure is asked about by the popup.
        if (error instanceof MessageError && error.failure === 'orphaned') controller.abort();
      },
      scrollTo,
      now: () => performance.now(),
    },
    signal,
  );
  answer<ToContent>(
    contentDoors,
    {
      describePage: () => session.describePage(),
      showTag: (_sender, start) => session.showTag(start),
      setMarks: (_sender, on) => session.setMarks(on),
      readAgain: () => session.readAgain(),
    },
    { signal, holdsPosting: () => session.holdsPosting() },
  );
  watchPage(
    {
      window,
      root: () => session.body()?.closest('main, [role="main"]') ?? null,
      look() {
        try {
          return session.look();
        } catch {
          // A page can be built so that reading it fails. That is nothing to say in its console; the popup reports it when asked.
          return false;
        }
      },
    },
    signal,
  );
  explainUnderPointer(
    document,
    marks,
    createHint(document, signal),
    (tags) => meaningOf(tags, session.labels()),
    signal,
  );
});
