import type { ComponentChildren } from 'preact';
import { EmptyState } from '../EmptyState.tsx';
import { LIBRARY } from '../pages.ts';
import type { PageView } from './page-view.ts';

const CLOSED: Readonly<Record<'browser' | 'pdf' | 'refused', string>> = {
  browser: 'This page belongs to the browser or its store, and extensions may not read it.',
  pdf: 'This is a PDF, which extensions cannot read in place. Select its text, copy it, and check it here.',
  refused: 'The browser did not let Rolelight read this page. Reload the page and click the button again.',
};

interface NoPostingProps {
  readonly page: Exclude<PageView, { state: 'posting' | 'starting' }>;
  readonly onCheckText: () => void;
  /** Asks the page again. */
  readonly onRetry: () => void;
}

/** Why there is no posting to show: five different things, each with its next step. */
export function NoPosting({ page, onCheckText, onRetry }: NoPostingProps) {
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
        <p>Open a job posting and click the button again, or paste the text of one.</p>,
        <>
          {check}
          {library}
        </>,
      );
    case 'waiting':
      return screen('The posting is still loading', <p>Its page is open, but its text is not there yet.</p>, check);
    case 'unreadable':
      return screen(
        'This posting could not be read',
        <>
          <p>
            By its address a posting should be here, but its text was not found. The board may have changed its pages.
          </p>
          <p>Select the posting’s text, copy it, and check it here: you get the same view.</p>
        </>,
        <>
          {check}
          {retry}
        </>,
      );
    case 'closed':
      return screen('This page cannot be read', <p>{CLOSED[page.why]}</p>, check);
    case 'silent':
      return screen('No answer', <p>{page.message}</p>, retry);
  }
}
