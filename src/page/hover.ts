import type { Hint } from './hint.ts';

/** What is painted at a place. */
export interface Pointed {
  /** The same for as long as the pointer is on the same mark. */
  readonly mark: object;
  readonly words: () => string;
}

/** The pointer has to rest this long on a mark, in milliseconds: who moves across a text wants to read it. */
const REST = 180;

/**
 * Says what a mark means while the pointer rests on it.
 *
 * @param document the page; it is only listened to
 * @param pointedAt tells what is painted under a point of the window, in CSS pixels; null where nothing is
 * @param hint where the words are shown
 * @param signal stops
 */
export function explainUnderPointer(
  document: Document,
  pointedAt: (x: number, y: number) => Pointed | null,
  hint: Hint,
  signal: AbortSignal,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let shown: object | null = null;
  const leave = (): void => {
    clearTimeout(resting);
    if (shown) hint.hide();
    shown = null;
  };
  const rest = (x: number, y: number): void => {
    const pointed = pointedAt(x, y);
    if (pointed) hint.show(pointed.words(), x, y);
    shown = pointed?.mark ?? null;
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    clearTimeout(resting);
    // The words stay where they are as long as the pointer stays on the same mark.
    if (shown && shown === pointedAt(clientX, clientY)?.mark) return;
    leave();
    resting = setTimeout(() => rest(clientX, clientY), REST);
  };
  const options = { passive: true, signal } as const;
  document.addEventListener('pointermove', move, options);
  for (const event of ['pointerdown', 'keydown', 'scroll', 'wheel'] as const) {
    document.addEventListener(event, leave, { ...options, capture: true });
  }
  document.documentElement.addEventListener('pointerleave', leave, options);
  signal.addEventListener('abort', leave, { once: true });
}
