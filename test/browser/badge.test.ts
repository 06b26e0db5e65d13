import { expect, test, vi } from 'vitest';
import { badgeOf } from '../../src/browser/badge.ts';
import type { Strength, Tag } from '../../src/core/tag.ts';
import { plainReading } from '../support/saved.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const competencies = new Map([
  ['model-training', { aiSpecific: true }],
  ['data-quality', { aiSpecific: true }],
  ['product-metrics', { aiSpecific: false }],
]);

const tag = (id: string, strength: Strength): Tag => ({
  id,
  kind: 'competency',
  start: 0,
  end: 1,
  quote: 'x',
  strength,
  depth: 'own',
  cue: { rule: 'x', strength: null, depth: null, heading: null, zone: 'duty' },
});

test.each([
  [
    [tag('model-training', 'duty'), tag('model-training', 'required'), tag('data-quality', 'preferred')],
    '2',
    /AI role\. Asks 2$/,
  ],
  [[tag('model-training', 'duty'), tag('product-metrics', 'duty')], '1', /Asks 2, 1 of them AI$/],
  [
    [tag('model-training', 'negated'), tag('data-quality', 'context'), tag('product-metrics', 'duty')],
    '',
    /No AI duty found/,
  ],
])('counts AI competencies that are asked, each once (%#)', (tags, text, title) => {
  const badge = badgeOf(plainReading({ verdict: 'ai', tags }), competencies);
  expect(badge.text).toBe(text);
  expect(badge.title).toMatch(title);
});

test('takes silence for no answer', () => {
  const badge = badgeOf(plainReading({ verdict: 'traditional', tags: [], requirementsFound: false }), competencies);
  expect(badge).toEqual({ text: '', title: 'Rolelight: this text does not say what is asked' });
});

test('says that a posting in another language was not read', () => {
  const badge = badgeOf(plainReading({ english: false, language: 'deu', verdict: null }), competencies);
  expect(badge).toEqual({ text: '', title: expect.stringMatching(/not in English/) });
});
