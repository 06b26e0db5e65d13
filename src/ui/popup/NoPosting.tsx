import type { ComponentChildren } from 'preact';
import { EmptyState } from '../EmptyState.tsx';
import { LIBRARY } from '../pages.ts';
import { BoardReport } from './BoardReport.tsx';
import type { PageView } from './page-view.ts';

const CLOSED: Readonly<Record<'browser' | 'pdf' | 'refused', string>> = {
  browser: 'This page belongs to the browser or its store, and extensions may not read it.',
  pdf: 'This is a PDF, which extensions cannot read in place. Select its text, copy it, and check it here.',
  refused: 'The browser did not let Rolelight read this page. Reload the page and click the button again.',
};

interface NoPostingProps {
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
  const { page, onCheckText, onRetry } = props;
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
        <>
          <p>Open a job posting and click the button again.</p>
          <p>Where a page has one that was not found, select its text first, then click: what you select is read.</p>
        </>,
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
              <p>Select the posting’s text on the page and click Rolelight’s button again: you get the same view.</p>
            </>,
            <>
              <button type="button" class="button primary" onClick={props.onCheckSelection}>
                Check selected text
              </button>
              {retry}
            </>,
          )}
          <BoardReport board={page.board} report={props.report} onOpen={props.onReport} onCopy={props.onCopyReport} />
        </>
      );
    case 'closed':
      return screen('This page cannot be read', <p>{CLOSED[page.why]}</p>, check);
    case 'silent':
      return screen('No answer', <p>{page.message}</p>, retry);
  }
}
