import type { CvMonth, CvSpan } from '../cv.ts';

/** Of a year alone the middle is taken at both ends: "2019–2022" is three years, not four. */
const MIDDLE = 6;

/** Months since the year 0, the first of a year being 0. */
const monthNumber = ({ year, month }: CvMonth): number => 12 * year + (month ?? 1) - 1;

/** First month and one past the last, as numbers. */
function monthsOf({ from, to }: CvSpan, today: CvMonth): readonly [number, number] {
  const now = monthNumber(today) + 1;
  const first = from.month === null ? 12 * from.year + MIDDLE : monthNumber(from);
  const past = to === 'now' ? now : to.month === null ? 12 * to.year + MIDDLE : monthNumber(to) + 1;
  // "2019" alone says no more than that it was within the year.
  const sameYear = to !== 'now' && from.month === null && to.month === null && from.year === to.year;
  return [first, Math.min(now, sameYear ? first + MIDDLE : past)];
}

/**
 * Adds up how long spans of time cover, months that several cover counted once.
 *
 * @param spans the spans; years without months are taken from middle to middle
 * @param today the present month, where those end that go on, and beyond which nothing counts
 * @returns years to the half year, at least half a one where any month is covered; null where none is
 */
export function yearsCovered(spans: readonly CvSpan[], today: CvMonth): number | null {
  const ranges = spans.map((span) => monthsOf(span, today)).sort((a, b) => a[0] - b[0]);
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [first, past] of ranges) {
    months += Math.max(0, past - Math.max(first, until));
    until = Math.max(until, past);
  }
  return months === 0 ? null : Math.max(0.5, Math.round(months / 6) / 2);
}
