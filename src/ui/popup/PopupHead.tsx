import type { Ask } from '../../core/ask.ts';
import type { Comparison } from '../../core/compare.ts';
import { counted } from '../../core/counted.ts';
import type { Posting } from '../../core/posting.ts';
import { postingLine } from '../posting-line.ts';
import { VerdictLine } from '../VerdictLine.tsx';
import type { PageView, ReadPosting } from './page-view.ts';

interface PopupHeadProps {
  readonly page: PageView;
  readonly shown: ReadPosting | null;
  readonly asks: readonly Ask[];
  readonly comparison: Comparison | null;
  /** Null where it could not be looked up. */
  readonly saved: boolean | null;
  readonly onSave: () => void;
  /** Shows the same beside the page; null where that cannot be. */
  readonly onBeside: (() => void) | null;
}

/**
 * How the screen is called.
 *
 * @param page what the page shows
 * @param posting the posting that is shown, or null
 */
export function headingOf(page: PageView, posting: Posting | null): string {
  if (posting) return posting.title;
  return page.state === 'list' ? `Jobs on ${page.board}` : 'Rolelight';
}

/** Whose posting this is, its verdict and its fit; the room is reserved before anything is known. */
export function PopupHead({ page, shown, asks, comparison, saved, onSave, onBeside }: PopupHeadProps) {
  const posting = shown?.posting ?? (page.state === 'posting' ? page.posting : null);
  const list = page.state === 'list' ? page : null;
  return (
    <header class="popup-head">
      <div class="popup-title">
        <h1 title={posting?.title}>{headingOf(page, posting)}</h1>
        {shown && (
          <button
            type="button"
            class="star"
            aria-keyshortcuts="s"
            data-saved={saved === true}
            title={
              saved === null ? 'Whether it is in your library could not be looked up. Click to save it.' : undefined
            }
            onClick={onSave}
          >
            <span aria-hidden="true">{saved ? '★' : '☆'}</span>
            {saved === null ? 'Saved?' : saved ? 'Saved' : 'Save'}
          </button>
        )}
        {onBeside && (
          <button
            type="button"
            class="beside"
            aria-label="Open beside the page"
            title="Open beside the page, where it stays open and follows you from posting to posting"
            onClick={onBeside}
          >
            <span class="beside-sign" aria-hidden="true" />
          </button>
        )}
      </div>
      <p class="popup-line">
        {posting
          ? postingLine(posting, shown?.reading.facts ?? null)
          : page.state === 'starting'
            ? ''
            : list
              ? [
                  `${counted(list.total, 'posting')} listed`,
                  list.cards.length > 0 && `${list.cards.length} of them read`,
                ]
                  .filter(Boolean)
                  .join(', ')
              : 'What a job posting asks of you in AI, read on this machine'}
      </p>
      {shown ? (
        <VerdictLine reading={shown.reading} asks={asks} comparison={comparison} />
      ) : (
        <div class="verdict-line">{posting && <span class="soft small">Reading…</span>}</div>
      )}
    </header>
  );
}
