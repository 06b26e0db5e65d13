import { describe, expect, test } from 'vitest';
import { scoreLines } from './cv-lines.ts';

/** What has been reached, less the worth of a few lines: this only keeps the reader from falling behind. */
const REACHED = {
  development: { precision: 0.94, recall: 0.88 },
  held: { precision: 0.92, recall: 0.83 },
} as const;

describe.each(['development', 'held'] as const)('of the people of the half %s', (half) => {
  const shares = scoreLines(half, 'person');

  test('what is proposed is right', () => {
    expect(shares.precision).toBeGreaterThanOrEqual(REACHED[half].precision);
  });

  test('what is there is proposed', () => {
    expect(shares.asked).toBeGreaterThan(250);
    expect(shares.recall).toBeGreaterThanOrEqual(REACHED[half].recall);
  });
});
