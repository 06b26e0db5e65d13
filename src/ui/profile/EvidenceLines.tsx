import { useRef, useState } from 'preact/hooks';
import { LONGEST_EVIDENCE, MOST_EVIDENCE } from '../../core/profile.ts';
import { useTyped } from '../draft.ts';

/** For browsers that cannot fit a field to its words (`field-sizing`). */
const LETTERS_A_ROW = 55;

interface EvidenceLinesProps {
  /** What the lines are about. */
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** Lines in the user's own words that show a skill; an empty line is not stored. */
export function EvidenceLines({ label, lines, onChange }: EvidenceLinesProps) {
  const typed = useTyped(lines, (next) => onChange(next.map((line) => line.trim()).filter(Boolean)));
  /** A line that was just added and is still empty, which the store does not hold. */
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const shown = open ? [...typed.value, ''] : typed.value;
  const change = (index: number, line: string): void => {
    setOpen(false);
    typed.set(shown.map((old, at) => (at === index ? line : old)));
  };
  return (
    <div class="evidence" ref={root}>
      {shown.map((line, index) => (
        // Lines have no identity but their place.
        <div key={index} class="evidence-line">
          <textarea
            class="field"
            rows={Math.ceil((line.length + 1) / LETTERS_A_ROW)}
            aria-label={`What shows ${label}, line ${index + 1}`}
            value={line}
            maxLength={LONGEST_EVIDENCE}
            placeholder="What you did, where, with what result"
            onInput={(event) => change(index, event.currentTarget.value.replaceAll('\n', ' '))}
            onBlur={typed.leave}
          />
          <button
            type="button"
            class="evidence-remove"
            aria-label={`Remove line ${index + 1} of ${label}`}
            onClick={() => {
              if (open && index === shown.length - 1) setOpen(false);
              else typed.set(typed.value.filter((_line, at) => at !== index));
            }}
          >
            ×
          </button>
        </div>
      ))}
      {!open && shown.length < MOST_EVIDENCE && (
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            setOpen(true);
            requestAnimationFrame(() =>
              root.current?.querySelector<HTMLElement>('.evidence-line:last-of-type textarea')?.focus(),
            );
          }}
        >
          Add a line that shows it<span class="unseen">: {label}</span>
        </button>
      )}
    </div>
  );
}
