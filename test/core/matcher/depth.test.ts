import { expect, test } from 'vitest';
import type { Depth } from '../../../src/core/tag.ts';
import { readText } from '../../support/read-text.ts';

function depthIn(heading: string, sentence: string): Depth | null {
  const description = `${heading}\n- ${sentence}`;
  return readText(description).tags.find((tag) => tag.id === 'compute-capacity')?.depth ?? null;
}

test.each<[string, Depth]>([
  ['Own the GPU budget from quarter to quarter', 'own'],
  ['Take ownership of GPU planning', 'own'],
  ['Lead and improve GPU planning', 'own'],
  ['Define how much GPU time each team gets', 'own'],
  ['You are accountable for GPU spend', 'own'],
  ['Work with the platform team on GPU quotas', 'contribute'],
  ['Help the platform team plan GPU quotas', 'contribute'],
  ['Build dashboards that show GPU use', 'contribute'],
  ['With our lead researcher, build tooling for GPU clusters', 'contribute'],
  ['GPU clusters', 'contribute'],
])('among duties: %s → %s', (sentence, depth) => {
  expect(depthIn('Responsibilities', sentence)).toBe(depth);
});

test.each<[string, Depth]>([
  ['Knowledge of GPU pricing', 'know'],
  ['Familiarity with GPU scheduling', 'know'],
  ['A basic understanding of GPU memory', 'know'],
  ['Hands-on experience with GPU clusters', 'contribute'],
  ['Experience managing GPU budgets', 'own'],
  ['GPU clusters', 'know'],
])('among requirements: %s → %s', (sentence, depth) => {
  expect(depthIn('Requirements', sentence)).toBe(depth);
});
