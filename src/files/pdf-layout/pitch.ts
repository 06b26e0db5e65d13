import { median } from './numbers.ts';
import type { TextPiece } from './page-text.ts';

/**
 * Gives the distance from line to line that is usual among some lines, in points.
 *
 * @param lines from top to bottom
 */
export function usualPitch(lines: readonly TextPiece[]): number {
  const size = median(lines.map((line) => line.size)) ?? 10;
  const steps = lines
    .slice(1)
    .map((line, at) => line.baseline - (lines[at]?.baseline ?? line.baseline))
    .filter((step) => step > 0.5 * size && step < 2.5 * size);
  // Letters are set 1.2 of their size apart where nobody says otherwise.
  return median(steps) ?? 1.2 * size;
}
