import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Closes something that floats when the user turns to anything else or presses Escape.
 *
 * @param open whether it is open
 * @param root the element that holds it and its button; a focus within it goes to the button after Escape, one outside
 *   stays: a key can open what floats without moving the focus
 * @param close closes it
 */
export function useDismiss(open: boolean, root: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close();
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Else the browser closes the whole popup.
      event.preventDefault();
      close();
      if (root.current?.contains(document.activeElement)) root.current.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', onEscape);
    };
  });
}
