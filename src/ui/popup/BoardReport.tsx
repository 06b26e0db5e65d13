import type { TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';

interface BoardReportProps {
  readonly board: string;
  /** Null while it is not made. */
  readonly report: string | null;
  /** The user wants to see it: it is made now, and not before. */
  readonly onOpen: () => void;
  readonly onCopy: () => void;
}

/** A report of how a page is built, for whoever mends the board: shown whole before it is copied. */
export function BoardReport({ board, report, onOpen, onCopy }: BoardReportProps) {
  const note = useId();
  const onToggle = (event: TargetedEvent<HTMLDetailsElement>): void => {
    const { currentTarget } = event;
    if (!currentTarget.open) return;
    // It opens below what can be seen.
    currentTarget.scrollIntoView({ block: 'nearest' });
    if (report === null) onOpen();
  };
  return (
    <details class="board-report" onToggle={onToggle}>
      <summary>Copy a report</summary>
      <p id={note} class="small soft">
        How this page of {board} is built: names of tags, roles, classes and attributes, numbers masked. No text of the
        page, nothing about you. It goes nowhere by itself: look it through, and paste it where you report the problem.
      </p>
      <textarea
        class="field"
        rows={6}
        readOnly
        aria-label="The report"
        aria-describedby={note}
        spellcheck={false}
        value={report ?? 'Looking at the page…'}
      />
      <button type="button" class="button" disabled={report === null} onClick={onCopy}>
        Copy this report
      </button>
    </details>
  );
}
