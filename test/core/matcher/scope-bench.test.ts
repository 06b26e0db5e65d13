import { describe, expect, test } from 'vitest';
import { readText } from '../../support/read-text.ts';
import { scopeCases } from './scope-cases.ts';

const themes = [...new Set(scopeCases.map(({ theme }) => theme))];

describe.each(themes)('%s', (theme) => {
  test.each(scopeCases.filter((entry) => entry.theme === theme))(
    '$name',
    ({ text, title, expected, absent, verdict }) => {
      const reading = readText(text, title);
      const found = reading.tags.map(({ id, strength }) => `${id} ${strength}`);
      const asked = new Set(expected.map(({ id }) => id));
      // Of an expected id exactly the expected strengths, of an absent one nothing.
      const spoken = found.filter((tag) => asked.has(tag.split(' ')[0] ?? ''));
      expect([...new Set(spoken)].sort()).toEqual(expected.map(({ id, strength }) => `${id} ${strength}`).sort());
      expect(found.filter((tag) => absent.includes(tag.split(' ')[0] ?? ''))).toEqual([]);
      if (verdict) expect(reading.verdict).toBe(verdict);
    },
  );
});

test('the bench is as large as it is meant to be', () => {
  expect(scopeCases.length).toBeGreaterThanOrEqual(250);
});
