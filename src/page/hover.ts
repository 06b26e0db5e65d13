import type { Tag } from '../core/tag.ts';
import type { Hint } from './hint.ts';
import type { Marks } from './marks.ts';

/** The pointer has to rest this long on a mark, in milliseconds: who moves across a text wants to read it. */
const REST = 180;

/**
 * Says what a mark means while the pointer rests on it.
 *
 * @param document the page; it is only listened to
 * @param marks its marks
 * @param hint where the words are shown
 * @param wordsOf what to say of the tags under the pointer
 * @param signal stops
 */
export function explainUnderPointer(
  document: Document,
  marks: Pick<Marks, 'tagsAt'>,
  hint: Hint,
  wordsOf: (tags: readonly Tag[]) => string,
  signal: AbortSignal,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let shown: readonly Tag[] = [];
  const leave = (): void => {
    clearTimeout(resting);
    if (shown.length > 0) hint.hide();
    shown = [];
  };
  const rest = (x: number, y: number): void => {
    const tags = marks.tagsAt(x, y);
    if (tags.length > 0) hint.show(wordsOf(tags), x, y);
    shown = tags;
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    clearTimeout(resting);
    // The words stay where they are as long as the pointer stays on the same mark.
    const same = shown.length > 0 && shown[0] === marks.tagsAt(clientX, clientY)[0];
    if (same) return;
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
