import { useEffect } from 'preact/hooks';
import { focusHeading } from '../focus.ts';

/** The keys as the help lists them. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'next finding'],
  ['k', 'previous finding'],
  ['Enter', 'show its sentence on the page'],
  ['s', 'save this posting'],
  ['e', 'export it'],
  ['?', 'show or hide these keys'],
  ['Alt+Shift+L', 'open Rolelight on a page'],
];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="radio"]), textarea, select') !== null;

/** Findings that can be seen: not in a hidden panel, not folded away. */
function findings(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-finding]')].filter(
    (finding) => finding.closest('[hidden], details:not([open])') === null,
  );
}

/**
 * Puts the focus on a finding: on the sentence itself, so that Enter shows it; one without a page has only its own.
 *
 * @param finding its element
 */
function focusFinding(finding: HTMLElement): void {
  (finding.querySelector<HTMLElement>('button.quote') ?? finding).focus({ preventScroll: true });
  finding.scrollIntoView({ block: 'nearest' });
}

/** Puts the focus on the first finding that can be seen; on the heading where there is none. */
export function focusFirstFinding(): void {
  const [first] = findings();
  if (first) focusFinding(first);
  else focusHeading();
}

function move(step: 1 | -1): void {
  const all = findings();
  const at = all.findIndex((finding) => finding.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
  const finding = all[next];
  if (finding) focusFinding(finding);
}

/** A button says its own key in `aria-keyshortcuts`; the key is a click on it. */
function press(key: string): boolean {
  const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  button?.click();
  return button !== null;
}

/** Listens to the popup's keys while it is shown; typing in a field stays typing. */
export function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j') move(1);
      else if (event.key === 'k') move(-1);
      else if (!['s', 'e', '?'].includes(event.key) || !press(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
