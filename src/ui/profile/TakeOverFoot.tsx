import { useState } from 'preact/hooks';
import type { ProposalRow } from './proposal-row.ts';
import { takenWords } from './proposal-words.ts';

interface TakeOverFootProps {
  readonly rows: readonly ProposalRow[];
  /** What the profile is called that they go into. */
  readonly name: string;
  /** Whether it is still to be made: then there is nothing to copy first. */
  readonly isNew: boolean;
  readonly onTakeOver: (copyFirst: boolean) => void;
  readonly onClose: () => void;
}

/** Counts what is taken and takes it over, by the one button that stores anything. */
export function TakeOverFoot({ rows, name, isNew, onTakeOver, onClose }: TakeOverFootProps) {
  const [copy, setCopy] = useState(false);
  const taken = rows.filter(({ choice }) => choice.taken).length;
  return (
    <footer class="take-over">
      <div class="take-over-count">
        <p role="status">{takenWords(rows)}</p>
        {isNew ? (
          <p class="small soft">Nothing is stored yet.</p>
        ) : (
          <label class="check-line small">
            <input type="checkbox" checked={copy} onChange={(event) => setCopy(event.currentTarget.checked)} />
            First download a copy of “{name}”
          </label>
        )}
      </div>
      <div class="take-over-actions">
        <button type="button" class="button primary" disabled={taken === 0} onClick={() => onTakeOver(copy && !isNew)}>
          {isNew ? `Make “${name}” of ${taken}` : `Take over ${taken} into “${name}”`}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Take over nothing
        </button>
      </div>
    </footer>
  );
}
