import type { CvSpan } from '../cv.ts';
import { findSpans } from './find-spans.ts';

/**
 * Makes a span of two dates that a file keeps in fields of their own.
 *
 * @param start such as "2019-03-01" or "Mar 2019"; empty where not said
 * @param end the same; empty where it goes on
 * @returns null where no start is said
 */
export function spanOfDates(start: string, end: string): CvSpan | null {
  if (start.trim() === '') return null;
  const text = `${start.trim()} – ${end.trim() || 'present'}`.slice(0, 80);
  return findSpans(text).spans[0]?.span ?? null;
}
