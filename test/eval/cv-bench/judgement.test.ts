import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../src/core/proposal.ts';
import type { Answer } from './answer.ts';
import type { CvFile } from './cv-files.ts';
import { judge, sharesOf } from './judgement.ts';
import { readPerson } from './person.ts';

const person = readPerson(
  'kim-sample',
  `name: Kim Sample
headline: PM
place: Bern
half: held

# position | PM | Pebble | 2020-01 | 2021-12
- Ran 40 A/B tests in two years. => experimentation
- Wrote the annotation guidelines. => data-labelling:done/led, ?data-quality
`,
);
const file: CvFile = {
  name: 'kim-sample.txt',
  format: 'text',
  layout: 'text-capitals',
  person,
  parts: person.parts,
  partly: false,
  bytes: () => new Uint8Array(),
};

const proposal = (id: string, line: string, more: Partial<Proposal> = {}): Proposal => ({
  id,
  level: 'done',
  basis: { by: 'position' },
  years: 2,
  evidence: [{ line, start: 0, end: 1, source: null }],
  ...more,
});
const answer = (...proposals: readonly Proposal[]): Answer => ({
  is: 'reading',
  reading: { proposals, language: 'eng', english: true, positions: 1 },
  notes: [],
});
const tests = proposal('experimentation', 'Ran 40 A/B tests in two years.');
const guidelines = proposal('data-labelling', 'Wrote the annotation guidelines.', { level: 'led' });

describe('an answer', () => {
  test('is right where every expected id is proposed, and doubtful ones count neither way', () => {
    const doubtful = proposal('data-quality', 'Wrote the annotation guidelines.');
    for (const proposals of [
      [tests, guidelines],
      [tests, guidelines, doubtful],
    ]) {
      const judgement = judge(file, answer(...proposals));
      expect(judgement).toMatchObject({ right: 2, wrong: 0, missed: 0, levels: 2, years: 2, evidence: 2, misses: [] });
    }
  });

  test('is wrong about what nothing shows, and misses what is there', () => {
    const judgement = judge(file, answer(tests, proposal('vision-robotics', 'Ran 40 A/B tests in two years.')));
    expect(judgement).toMatchObject({ right: 1, wrong: 1, missed: 1 });
    expect(judgement.misses.map(({ kind, id }) => [kind, id])).toEqual([
      ['wrongly proposed', 'vision-robotics'],
      ['not proposed', 'data-labelling'],
    ]);
  });

  test('is told by level, years and first line', () => {
    const elsewhere = { ...tests, level: 'led' as const, years: 5, evidence: guidelines.evidence };
    const kinds = judge(file, answer(elsewhere, guidelines)).misses.map(({ kind, id }) => `${kind} ${id}`);
    expect(kinds).toEqual(['level experimentation', 'years experimentation', 'evidence experimentation']);
  });

  test('may rest on a part of the line, or on the line with its signs', () => {
    const cut = proposal('experimentation', '• Ran 40 A/B tests');
    expect(judge(file, answer(cut, guidelines)).evidence).toBe(2);
  });

  test('misses all where it is a refusal, another language, or silent about what was left out', () => {
    const refused = judge(file, { is: 'refused', refusal: 'damaged', message: 'Broken.' });
    expect(refused).toMatchObject({ right: 0, missed: 2, misses: [{ kind: 'answer', detail: 'Broken.' }] });
    expect(judge({ ...file, partly: true }, answer(tests, guidelines)).misses).toMatchObject([{ kind: 'answer' }]);
    const foreign = judge({ ...file, person: { ...person, language: 'deu' } }, answer(tests, guidelines));
    expect(foreign.misses).toMatchObject([{ kind: 'answer', detail: 'taken for eng' }]);
  });
});

test('shares are of all proposals, and whole where there was nothing to get wrong', () => {
  const one = judge(file, answer(tests, proposal('vision-robotics', 'x')));
  const other = judge(file, answer(tests, guidelines));
  expect(sharesOf([one, other])).toMatchObject({ precision: 3 / 4, recall: 3 / 4, levels: 1 });
  expect(sharesOf([])).toEqual({ precision: 1, recall: 1, levels: 1, years: 1, evidence: 1 });
});
