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
  return (
    <details class="board-report" onToggle={(event) => event.currentTarget.open && report === null && onOpen()}>
      <summary>Copy a report</summary>
      <p id={note} class="small soft">
        How this page of {board} is built: names of tags, roles, classes and attributes, with numbers masked. No text of
        the page and nothing about you. Look it through, then paste it where you report the problem; it is sent nowhere
        by itself.
      </p>
      <textarea
        class="field"
        rows={7}
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
