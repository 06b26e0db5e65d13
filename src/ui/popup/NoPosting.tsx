import type { ComponentChildren } from 'preact';
import { EmptyState } from '../EmptyState.tsx';
import { LIBRARY } from '../pages.ts';
import { BoardReport } from './BoardReport.tsx';
import type { PageView, Place } from './page-view.ts';

type Closed = Extract<PageView, { state: 'closed' }>['why'];

/** Screens of pages that hold nothing for us: what they are called, and what can be done. */
const CLOSED: Readonly<Record<Closed, readonly [title: string, words: string]>> = {
  browser: [
    'This page cannot be read',
    'This page belongs to the browser or its store, and extensions may not read it.',
  ],
  own: ['This page is Rolelight’s own', 'Turn to a job posting in another tab, and it is shown here.'],
  pdf: [
    'This page cannot be read',
    'This is a PDF, which extensions cannot read in place. Select its text, copy it, and check it here.',
  ],
  refused: [
    'This page cannot be read',
    'The browser did not let Rolelight read this page. Reload the page and click the button again.',
  ],
  unasked: [
    'This page was not read',
    'Rolelight does not read it by itself. Click Rolelight’s button in the toolbar while this page is open: it is read, that once, and shown here too. Pages of the browser itself cannot be read at all.',
  ],
};

/** Where the next posting comes from, and how one is read that was not found. */
const NEXT: Readonly<Record<Place, readonly [open: string, select: string]>> = {
  popup: [
    'Open a job posting and click the button again.',
    'Where a page has one that was not found, select its text first, then click: what you select is read.',
  ],
  panel: [
    'Open a job posting, and it is shown here.',
    'Where a page has one that was not found, select its text, then click Rolelight’s button in the toolbar: what you select is read there.',
  ],
};

interface NoPostingProps {
  readonly place: Place;
  readonly page: Exclude<PageView, { state: 'posting' | 'starting' | 'list' }>;
  /** The report of the page that could not be read; null while it was not asked for. */
  readonly report: string | null;
  readonly onCheckText: () => void;
  readonly onCheckSelection: () => void;
  readonly onReport: () => void;
  readonly onCopyReport: () => void;
  /** Asks the page again. */
  readonly onRetry: () => void;
}

/** Why there is no posting to show: five different things, each with its next step. */
export function NoPosting(props: NoPostingProps) {
  const { place, page, onCheckText, onRetry } = props;
  const check = (
    <button type="button" class="button primary" onClick={onCheckText}>
      Check a text instead
    </button>
  );
  const retry = (
    <button type="button" class="button" onClick={onRetry}>
      Try again
    </button>
  );
  const library = (
    <a class="small" href={LIBRARY} target="_blank" rel="noreferrer">
      Open your library
    </a>
  );
  const screen = (title: string, words: ComponentChildren, actions: ComponentChildren) => (
    <EmptyState title={title} actions={actions}>
      {words}
    </EmptyState>
  );
  switch (page.state) {
    case 'none':
      return screen(
        'No posting on this page',
        NEXT[place].map((words) => <p key={words}>{words}</p>),
        <>
          {check}
          {library}
        </>,
      );
    case 'waiting':
      return screen(
        'The posting is still loading',
        <p>{page.board} is open, but the posting’s text is not there yet.</p>,
        check,
      );
    case 'unreadable':
      return (
        <>
          {screen(
            `This posting on ${page.board} could not be read`,
            <>
              <p>
                By its address a posting should be here, but its text was not found. {page.board} may have changed its
                pages.
              </p>
              <p>
                Select the posting’s text on the page and click Rolelight’s button{place === 'popup' ? ' again' : ''}:
                you get the same view.
              </p>
            </>,
            <>
              {place === 'popup' ? (
                <button type="button" class="button primary" onClick={props.onCheckSelection}>
                  Check selected text
                </button>
              ) : (
                check
              )}
              {retry}
            </>,
          )}
          <BoardReport board={page.board} report={props.report} onOpen={props.onReport} onCopy={props.onCopyReport} />
        </>
      );
    case 'closed':
      return screen(CLOSED[page.why][0], <p>{CLOSED[page.why][1]}</p>, check);
    case 'silent':
      return screen('No answer', <p>{page.message}</p>, retry);
  }
}
