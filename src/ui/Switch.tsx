import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** Something that is on or off at once, without a "save". */
export function Switch({ on, disabled = false, onChange, children }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-track" />
      <span>{children}</span>
    </button>
  );
}
