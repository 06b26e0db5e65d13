import type { TextPiece } from './page-text.ts';

/** Lines stand beside each other where their baselines differ by less, in sizes of their letters. */
export const BESIDE = 0.3;

/**
 * Tells whether some line stands beside a line.
 *
 * @param line a line of one column
 * @param others lines of another
 */
export const besides = (line: TextPiece, others: readonly TextPiece[]): boolean =>
  others.some((other) => Math.abs(other.baseline - line.baseline) < BESIDE * line.size);
