import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/fact.ts';
import { caveatOf, factLines, statusInWords, verdictInWords } from '../../src/core/fact-words.ts';
import { NO_FACTS } from '../../src/core/find-facts.ts';
import { createPosting } from '../../src/core/posting.ts';
import type { Reading } from '../../src/core/reading.ts';
import { reasonOf } from '../../src/core/reason.ts';
import { savePosting } from '../../src/core/saved-posting.ts';
import { plainReading } from '../support/saved.ts';

const basis = { quote: 'q', start: 3, end: 4 };
const facts: Facts = {
  years: [
    { ...basis, min: 5, max: null, competency: null, strength: 'required' },
    { ...basis, min: 2, max: 4, competency: 'sql', strength: 'preferred' },
  ],
  degree: { ...basis, value: 'master', strength: 'preferred' },
  seniority: { ...basis, value: 'mid' },
  place: { ...basis, value: 'onsite' },
  location: { ...basis, value: 'Ghent, or Utrecht' },
  salary: { ...basis, min: 85_000, max: 105_000.5, currency: 'EUR', period: 'year' },
  employment: { ...basis, value: 'full-time' },
  visa: { ...basis, value: 'not-sponsored' },
  clearance: { ...basis, value: 'obtainable' },
};
const reading = plainReading({ verdict: 'hidden' });

describe('facts in words', () => {
  it('has a line for each fact, and none for what is left open', () => {
    const lines = factLines(facts, new Map([['sql', { label: 'SQL' }]]));
    expect(lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Experience: 5+ years',
      'Experience: 2–4 years of SQL, preferred',
      'Degree: Master’s, preferred',
      'Seniority: Mid-level',
      'Workplace: On site',
      'Location: Ghent, or Utrecht',
      'Salary: EUR 85,000–105,000.5 a year',
      'Employment: Full-time',
      'Work permit: No visa sponsored',
      'Clearance: Must be obtainable',
    ]);
    expect(lines[0]).toMatchObject({ quote: 'q', start: 3 });
    expect(factLines(NO_FACTS, new Map())).toEqual([]);
  });

  it('names an hour and a single figure as people do', () => {
    const salary = { ...basis, min: 60, max: 60, currency: 'USD', period: 'hour' } as const;
    expect(factLines({ ...NO_FACTS, salary }, new Map())[0]?.value).toBe('USD 60 an hour');
  });
});

describe('a reading in words', () => {
  it('never takes silence for an answer', () => {
    const foreign: Reading = { ...reading, english: false, language: 'deu', verdict: null, requirementsFound: false };
    expect(verdictInWords(foreign)).toBe('Not read: not in English');
    expect(caveatOf(foreign)).toMatch(/^Only postings in English/);
    expect(caveatOf({ ...reading, requirementsFound: false })).toMatch(/^No part of it says what is asked/);
    expect([verdictInWords(reading), caveatOf(reading)]).toEqual(['Hidden AI role', null]);
  });
});

it('says a status once', () => {
  const posting = createPosting({
    key: '1',
    board: 'text',
    url: '',
    title: '',
    company: null,
    location: null,
    extras: [],
    description: 'x',
  });
  const saved = savePosting(posting, reading, '2026-03-01T09:00:00.000Z', null);
  expect(statusInWords(saved)).toBe('saved 2026-03-01');
  expect(statusInWords({ ...saved, status: 'applied' })).toBe('applied, saved 2026-03-01');
});

it('gives the reason of a tag in the words that decided: the sentence, else the heading', () => {
  const tag = {
    id: 'a',
    kind: 'competency',
    start: 0,
    end: 1,
    quote: 'x',
    strength: 'required',
    depth: 'own',
  } as const;
  const cue = { rule: 'x', strength: 'must have', depth: 'lead', heading: 'You bring', zone: 'required' } as const;
  expect(reasonOf({ ...tag, cue })).toBe('Required: the sentence says “must have”. Own it: the verb is “lead”.');
  expect(reasonOf({ ...tag, cue: { ...cue, strength: null, depth: null } })).toBe(
    'Required: it stands under “You bring”.',
  );
  const bare = { ...cue, strength: null, depth: null, heading: null };
  expect(reasonOf({ ...tag, cue: bare })).toBe('Required: by the form of its sentence.');
});
