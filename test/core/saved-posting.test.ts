import { expect, test } from 'vitest';
import type { Reading } from '../../src/core/reading.ts';
import { parseSavedPosting, savePosting } from '../../src/core/saved-posting.ts';
import { plainPosting, plainReading, plainSaved } from '../support/saved.ts';

const full: Reading = plainReading({
  verdict: 'ai',
  tags: [
    {
      id: 'ai-strategy',
      kind: 'competency',
      start: 4,
      end: 19,
      quote: 'own the roadmap',
      strength: 'duty',
      depth: 'own',
      cue: { rule: 'own roadmap', strength: null, depth: 'own', heading: 'The role', zone: 'duty' },
    },
  ],
  facts: {
    years: [{ quote: '3+ years', start: 0, end: 8, min: 3, max: null, competency: null, strength: 'required' }],
    degree: { quote: 'a degree', start: null, end: null, value: 'bachelor', strength: 'preferred' },
    seniority: { quote: 'Senior', start: null, end: null, value: 'senior' },
    place: { quote: 'remote', start: 1, end: 7, value: 'remote' },
    location: { quote: 'Berlin', start: null, end: null, value: 'Berlin' },
    salary: { quote: '€80k', start: 2, end: 6, min: 80_000, max: 80_000, currency: 'EUR', period: 'year' },
    employment: { quote: 'full-time', start: 1, end: 9, value: 'full-time' },
    visa: { quote: 'We sponsor visas', start: 3, end: 19, value: 'sponsored' },
    clearance: { quote: 'TS/SCI', start: null, end: null, value: 'required' },
  },
});

test('what is saved is read back unchanged, from the store and from a file', () => {
  const saved = savePosting(plainPosting(), full, '2026-03-01T09:00:00.000Z', null);
  expect(parseSavedPosting(structuredClone(saved))).toEqual({ state: 'read', saved });
  expect(parseSavedPosting(JSON.parse(JSON.stringify(saved)))).toEqual({ state: 'read', saved });
});

test('a reading from before visas and clearances were looked for leaves them open', () => {
  const saved = savePosting(plainPosting(), full, '2026-03-01T09:00:00.000Z', null);
  const { visa, clearance, ...before } = saved.reading.facts;
  expect(visa && clearance).not.toBeNull();
  const parsed = parseSavedPosting({ ...saved, reading: { ...saved.reading, facts: before } });
  expect(parsed).toEqual({
    state: 'read',
    saved: { ...saved, reading: { ...saved.reading, facts: { ...before, visa: null, clearance: null } } },
  });
});

test('saving again keeps status, note and first date', () => {
  const before = { ...plainSaved(), status: 'applied' as const, note: 'sent' };
  const again = savePosting(plainPosting({ title: 'New title' }), full, '2026-04-01T09:00:00.000Z', before);
  expect(again).toMatchObject({
    status: 'applied',
    note: 'sent',
    savedAt: before.savedAt,
    updatedAt: '2026-04-01T09:00:00.000Z',
  });
  expect(again.posting.title).toBe('New title');
});

test('a later version is told from a broken record', () => {
  expect(parseSavedPosting({ ...plainSaved(), version: 2 })).toEqual({ state: 'later-version' });
  for (const value of [undefined, null, 'x', [], {}, { version: 0 }, { version: '2' }]) {
    expect(parseSavedPosting(value)).toMatchObject({ state: 'broken' });
  }
});

test('a broken record says where', () => {
  const saved = savePosting(plainPosting(), full, '2026-03-01T09:00:00.000Z', null);
  const [tag] = saved.reading.tags;
  expect(parseSavedPosting({ ...saved, reading: { ...saved.reading, tags: [{ ...tag, start: -1 }] } })).toEqual({
    state: 'broken',
    reason: expect.stringMatching(/^reading\.tags\.0\.start: /),
  });
  expect(parseSavedPosting({ ...saved, savedAt: 'yesterday' })).toMatchObject({ state: 'broken' });
});
