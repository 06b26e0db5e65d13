import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { competencies } from '../../src/core/competency.ts';
import { type PreparationSheet, prepareSheet } from '../../src/core/prepare.ts';
import { MOST_EXPECTED } from '../../src/core/preparing/expected-questions.ts';
import { MOST_TO_ASK } from '../../src/core/preparing/questions-to-ask.ts';
import { sharedOut } from '../../src/core/preparing/shared-out.ts';
import { LEVELS } from '../../src/core/profile.ts';
import { sheetFile, sheetFormats } from '../../src/core/sheet-format.ts';
import { hostileInput, sheetOf } from './sheet-formats/hostile-sheet.ts';
import { PLAIN_POSTING, PLAIN_PROFILE, PLAIN_READING, PLAIN_SHEET } from './sheet-formats/plain-sheet.ts';

const without = prepareSheet(PLAIN_POSTING, PLAIN_READING, null, competencies);
const asked = ({ expect: expected }: PreparationSheet, id: string) => expected.find((one) => one.ask.id === id);

describe('questions to expect', () => {
  it('are there for every ask, strongest first', () => {
    expect(PLAIN_SHEET.expect.map(({ ask }) => ask.id)).toEqual(asksOf(PLAIN_READING).map(({ id }) => id));
    expect(PLAIN_SHEET.expect.length).toBeGreaterThan(5);
    for (const { id, questions, more } of PLAIN_SHEET.expect)
      expect([...questions, ...more]).toEqual(competencies.get(id)?.questions);
  });

  it('are to be prepared first as far as a person can, and sooner where it is required', () => {
    const count = (id: string) => asked(PLAIN_SHEET, id)?.questions.length ?? 0;
    const all = PLAIN_SHEET.expect.reduce((sum, { questions }) => sum + questions.length, 0);
    expect(all).toBe(MOST_EXPECTED);
    expect(count('product-fundamentals')).toBeGreaterThan(count('model-training'));
  });

  it('have the line that shows the thing, or else what carries over, or none', () => {
    expect(asked(PLAIN_SHEET, 'model-metrics')?.lines).toEqual([
      { id: 'model-metrics', line: 'Ran the weekly review of late parcels' },
    ]);
    expect(asked(PLAIN_SHEET, 'compute-capacity')?.lines).toEqual([
      { id: 'data-analysis', line: 'Built the depot dashboard' },
    ]);
    expect(asked(PLAIN_SHEET, 'ml-collaboration')?.lines).toEqual([]);
    for (const { lines } of without.expect) expect(lines).toEqual([]);
  });
});

describe('questions to ask', () => {
  const first = PLAIN_SHEET.toAsk.first.map(({ question }) => question);

  it('are about what would be done, above all with AI, and some about the job', () => {
    expect(first).toHaveLength(MOST_TO_ASK);
    expect(first).toContain('Who owns the evaluation set, and when did it last change?');
    expect(first).toContain('Who holds the budget for compute, and how large is it this year?');
    expect(PLAIN_SHEET.toAsk.first.filter(({ about }) => about === null)).toHaveLength(3);
  });

  it('leave out what the posting says', () => {
    const posting = {
      ...PLAIN_POSTING,
      description: `${PLAIN_POSTING.description}\nYou will own the evaluation set. You report to the head of routing.`,
    };
    const { toAsk } = prepareSheet(posting, PLAIN_READING, null, competencies);
    const open = [...toAsk.first, ...toAsk.more].map(({ question }) => question);
    expect(open.some((question) => question.startsWith('Who owns the evaluation set'))).toBe(false);
    expect(open.some((question) => question.startsWith('To whom would I report'))).toBe(false);
    expect(open.some((question) => question.startsWith('Who holds the budget for compute'))).toBe(true);
  });

  it('are the same with a profile and without', () => {
    expect(without.toAsk).toEqual(PLAIN_SHEET.toAsk);
  });
});

describe('what to learn first', () => {
  const ids = PLAIN_SHEET.toLearn.map(({ id }) => id);

  it('is what costs most of the fit, and nothing that is met', () => {
    expect(ids).not.toContain('data-analysis');
    const order = ['ml-collaboration', 'compute-capacity', 'model-training', 'model-metrics'];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it('says why', () => {
    const why = (id: string) => PLAIN_SHEET.toLearn.find((one) => one.id === id)?.why;
    expect(why('model-metrics')).toBe('Duty: you have done it, and the posting wants people who have led it.');
    expect(why('compute-capacity')).toBe(
      'Duty: you do not start from nothing, since this carries over: Data analysis.',
    );
    expect(why('model-training')).toBe('Nice to have: your profile has nothing of it yet.');
  });

  it('is not known without a profile', () => {
    expect(without.answered).toBe(false);
    expect(without.toLearn).toEqual([]);
  });

  it('grows shorter, never longer, as levels rise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...competencies.keys()), fc.constantFrom(...LEVELS), (id, level) => {
        const skills = { ...PLAIN_PROFILE.skills, [id]: { level, years: null, evidence: [] } };
        const led = { ...skills, [id]: { level: 'led' as const, years: null, evidence: [] } };
        const learn = (of: typeof skills) =>
          prepareSheet(PLAIN_POSTING, PLAIN_READING, { ...PLAIN_PROFILE, skills: of }, competencies).toLearn.length;
        expect(learn(led)).toBeLessThanOrEqual(learn(skills));
      }),
      { numRuns: 40 },
    );
  });
});

test('a contradiction is raised with the places it rests on', () => {
  expect(PLAIN_SHEET.worthRaising.map(({ raise }) => raise)).toEqual([
    'It says “Junior” and asks for 8 years: which is it?',
  ]);
});

test('a posting in another language has an empty sheet', () => {
  const reading = { ...PLAIN_READING, english: false, language: 'deu', tags: [], verdict: null };
  const sheet = prepareSheet(PLAIN_POSTING, reading, PLAIN_PROFILE, competencies);
  expect({ ...sheet, posting: null }).toEqual({
    posting: null,
    answered: true,
    worthRaising: [],
    expect: [],
    toAsk: { first: [], more: [] },
    toLearn: [],
  });
});

test('a posting that asks nothing still has questions about the job', () => {
  const posting = { ...PLAIN_POSTING, title: 'Cook', description: 'Come and cook with us.' };
  const sheet = prepareSheet(posting, { ...PLAIN_READING, tags: [] }, null, competencies);
  expect(sheet.expect).toEqual([]);
  expect(sheet.toAsk.first.length).toBeGreaterThan(3);
  for (const { about } of sheet.toAsk.first) expect(about).toBeNull();
});

test('any text makes a sheet, the same each time and in whatever order its tags come', () => {
  fc.assert(
    fc.property(hostileInput, (input) => {
      const sheet = sheetOf(input);
      expect(sheetOf(input)).toEqual(sheet);
      const { saved } = input;
      const reversed = { ...saved.reading, tags: saved.reading.tags.toReversed() };
      expect(sheetOf({ ...input, saved: { ...saved, reading: reversed } })).toEqual(sheet);
      expect(sheet.toAsk.first.length).toBeLessThanOrEqual(MOST_TO_ASK);
      for (const form of sheetFormats.values()) expect(form.write(sheet).length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

test('things are shared out by weight, and none is lost', () => {
  expect(
    sharedOut([
      { weight: 6, items: ['a1', 'a2', 'a3'] },
      { weight: 4, items: ['b1', 'b2'] },
      { weight: 2, items: ['c1'] },
    ]),
  ).toEqual(['a1', 'b1', 'a2', 'a3', 'b2', 'c1']);
  expect(sharedOut([])).toEqual([]);
});

test('a sheet’s file is named after the posting', () => {
  expect(sheetFile(PLAIN_SHEET, 'html')?.name).toBe('preparation-lindenau-freight-junior-product-manager-routing.html');
  expect(sheetFile(PLAIN_SHEET, 'markdown')?.mediaType).toBe('text/markdown');
  expect(sheetFile(PLAIN_SHEET, 'pdf')).toBeNull();
});
