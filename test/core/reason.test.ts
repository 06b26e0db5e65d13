import { expect, test } from 'vitest';
import { reasonsOf } from '../../src/core/reason.ts';
import type { Tag } from '../../src/core/tag.ts';

const tag: Tag = {
  id: 'model-metrics',
  kind: 'competency',
  start: 0,
  end: 5,
  quote: 'model',
  strength: 'required',
  depth: 'own',
  cue: { rule: 'model', strength: 'must have', depth: 'lead', heading: 'Your profile', zone: 'required' },
};

test('every tag says its cue words, where it stood and its rule', () => {
  const lines = (of: Tag) => reasonsOf(of).map(({ label, words }) => `${label}: ${words}`);
  expect(lines(tag)).toEqual([
    'Required: the sentence says “must have”',
    'Own it: because of “lead”',
    'Stands: under “Your profile”, in a line about what you need',
    'Found by: model',
  ]);
  const bare = { ...tag.cue, strength: null, depth: null, heading: null, zone: 'unknown' } as const;
  expect(lines({ ...tag, cue: bare }).slice(0, 3)).toEqual([
    'Required: by the form of its sentence',
    'Own it: no verb decides; usual for what is required',
    'Stands: in a line that says nothing of its part',
  ]);
  expect(lines({ ...tag, cue: { ...bare, heading: 'Your profile' } })[0]).toBe('Required: by where it stands');
});
