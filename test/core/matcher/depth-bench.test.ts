import { describe, expect, test } from 'vitest';
import { readText } from '../../support/read-text.ts';
import { depthCases } from './depth-cases.ts';

const themes = [...new Set(depthCases.map(({ theme }) => theme))];

describe.each(themes)('%s', (theme) => {
  test.each(depthCases.filter((entry) => entry.theme === theme))('$name', ({ text, id, depth }) => {
    expect(readText(text).tags.find((tag) => tag.id === id)?.depth ?? 'not found').toBe(depth);
  });
});

test('the bench is as large as it is meant to be', () => {
  expect(depthCases.length).toBeGreaterThanOrEqual(120);
});
