import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsCovered } from '../../../src/core/cv/years-covered.ts';
import type { CvSpan } from '../../../src/core/cv.ts';

const today = { year: 2026, month: 6 };
const month = fc.record({ year: fc.integer({ min: 1990, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) });
const span: fc.Arbitrary<CvSpan> = fc.record({ from: month, to: fc.oneof(month, fc.constant('now' as const)) });
const spans = fc.array(span, { maxLength: 8 });

/** Counts months one by one. */
function counted(of: readonly CvSpan[]): number {
  const months = new Set<number>();
  for (const { from, to } of of) {
    const last = to === 'now' ? today : to;
    for (let at = 12 * from.year + (from.month ?? 1); at <= 12 * last.year + (last.month ?? 12); at++) {
      if (at <= 12 * today.year + today.month) months.add(at);
    }
  }
  return months.size;
}

describe('yearsCovered', () => {
  it('counts the months that any span covers, each once, to the half year', () => {
    fc.assert(
      fc.property(spans, (of) => {
        const months = counted(of);
        expect(yearsCovered(of, today)).toBe(months === 0 ? null : Math.max(0.5, Math.round(months / 6) / 2));
      }),
    );
  });

  it('does not depend on the order, and never falls by another span', () => {
    fc.assert(
      fc.property(spans, span, (of, more) => {
        const years = yearsCovered(of, today) ?? 0;
        expect(yearsCovered([...of].reverse(), today) ?? 0).toBe(years);
        expect(yearsCovered([...of, more], today) ?? 0).toBeGreaterThanOrEqual(years);
      }),
    );
  });

  it('takes years without months from middle to middle', () => {
    const years = (from: number, to: number | 'now') =>
      yearsCovered([{ from: { year: from, month: null }, to: to === 'now' ? to : { year: to, month: null } }], today);
    expect([years(2019, 2022), years(2021, 2021), years(2024, 'now'), years(2028, 'now')]).toEqual([3, 0.5, 2, null]);
  });
});
