import './explain.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useDismiss } from './dismiss.ts';

interface ExplainProps {
  readonly label: string;
  /** The key that opens and closes it. */
  readonly shortcut?: string;
  readonly children: ComponentChildren;
}

/** A question with its answer, which floats over what is below it so that nothing moves; Escape closes it. */
export function Explain({ label, shortcut, children }: ExplainProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const answer = useId();
  useDismiss(open, root, () => setOpen(false));
  return (
    <div class="explain" ref={root}>
      <button
        type="button"
        class="quiet explain-button"
        aria-expanded={open}
        aria-controls={answer}
        aria-keyshortcuts={shortcut}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div class="explain-answer" id={answer} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
