import { useEffect, useRef, useState } from 'preact/hooks';
import { useDismiss } from './dismiss.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
}

/**
 * Lists the entries of a registry as a menu's items.
 *
 * @param entries every entry by id
 */
export const itemsOf = (entries: ReadonlyMap<string, Pick<MenuItem, 'label'>>): readonly MenuItem[] =>
  [...entries].map(([id, { label }]) => ({ id, label }));

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly side: 'above' | 'below';
  readonly disabled?: boolean;
  /** The key that opens it. */
  readonly shortcut?: string;
  readonly onChoose: (id: string) => void;
}

/** A button with a short list of actions under or over it; arrow keys move in it, Escape closes it. */
export function Menu({ label, items, side, disabled = false, shortcut, onChoose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector('button')?.focus();
  }, [open]);

  useDismiss(open, root, () => setOpen(false));

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons: HTMLElement[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = document.activeElement instanceof HTMLElement ? buttons.indexOf(document.activeElement) : -1;
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };

  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-keyshortcuts={shortcut}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div
          class="menu-list"
          role="menu"
          aria-label={label}
          data-side={side}
          ref={list}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                root.current?.querySelector('button')?.focus();
                onChoose(item.id);
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
