import { describe, expect, it } from 'vitest';
import { acceptProposals } from '../../src/core/accept-proposals.ts';
import { createProfile, LEVELS, type Profile } from '../../src/core/profile.ts';
import { withSkill } from '../../src/core/skill.ts';
import { acceptedOf, type Choice, type ProposalRow, rowsOf } from '../../src/ui/profile/proposal-row.ts';
import { basisWords, effectWords, readingWords, takenWords } from '../../src/ui/profile/proposal-words.ts';
import { AI_PM, CV_READING, PROPOSALS } from './invented-cv.ts';

const UNTOUCHED: ReadonlyMap<string, Partial<Choice>> = new Map();
const change = (id: string, choice: Partial<Choice>) => new Map([[id, choice]]);

function rowOf(id: string, changes = UNTOUCHED, profile: Profile | null = AI_PM): ProposalRow {
  const row = rowsOf(PROPOSALS, profile, changes).find(({ proposal }) => proposal.id === id);
  if (!row) throw new Error(`no row of ${id}`);
  return row;
}

describe('a proposal beside the profile', () => {
  it('is new, or says more, or no more', () => {
    const novelties = rowsOf(PROPOSALS, AI_PM, UNTOUCHED).map(({ proposal, novelty }) => `${proposal.id} ${novelty}`);
    expect(novelties).toEqual([
      'ai-opportunity new',
      'product-fundamentals more',
      'data-analysis known',
      'experimentation more',
      'model-metrics more',
      'machine-learning new',
      'compute-capacity new',
      'privacy-compliance known',
      'stakeholder-management known',
    ]);
  });

  it('is new to a profile that is still to be made', () => {
    expect(rowsOf(PROPOSALS, null, UNTOUCHED).every(({ novelty }) => novelty === 'new')).toBe(true);
  });

  it('says more where the user said “not yet”', () => {
    const said = withSkill(AI_PM, 'machine-learning', { level: 'none' });
    expect(rowOf('machine-learning', UNTOUCHED, said).novelty).toBe('more');
  });

  it('is taken at first where it adds something', () => {
    expect(rowOf('compute-capacity').choice.taken).toBe(true);
    expect(rowOf('product-fundamentals').choice.taken).toBe(true);
    expect(rowOf('data-analysis').choice.taken).toBe(true);
    // The profile says as much, for longer, with the same line.
    expect(rowOf('privacy-compliance').choice.taken).toBe(false);
  });

  it('adds to what the profile holds more of its lines alone', () => {
    const { choice, after } = rowOf('stakeholder-management');
    expect(choice).toMatchObject({ taken: true, level: 'led', years: 6 });
    expect(after.evidence).toEqual([
      'Chaired the quarterly plan of three departments',
      'Brought operations, legal and sales behind one quarterly plan',
    ]);
  });

  it('offers no line that the profile has, and takes the five most telling of the rest at first', () => {
    const { known, choice } = rowOf('product-fundamentals');
    expect(known).toEqual([false, true, false, false, false, false, false]);
    expect(choice.lines).toEqual([true, false, true, true, true, true, false]);
  });

  it('becomes what the user makes of it, lower levels too', () => {
    const row = rowOf('stakeholder-management', change('stakeholder-management', { level: 'learning', years: null }));
    expect(row.after).toMatchObject({ level: 'learning', years: null });
    expect(effectWords(row)).toBe('lowers your level, takes years away, adds 1 line');
  });

  it('never lowers anything that the user left alone', () => {
    const after = acceptProposals(AI_PM, acceptedOf(rowsOf(PROPOSALS, AI_PM, UNTOUCHED)));
    for (const [id, before] of Object.entries(AI_PM.skills)) {
      const now = after.skills[id];
      expect(LEVELS.indexOf(now?.level ?? 'none'), id).toBeGreaterThanOrEqual(LEVELS.indexOf(before.level));
      expect(now?.years ?? 0, id).toBeGreaterThanOrEqual(before.years ?? 0);
      expect(now?.evidence, id).toEqual(expect.arrayContaining(before.evidence));
    }
  });

  it('once taken over proposes nothing more', () => {
    const after = acceptProposals(AI_PM, acceptedOf(rowsOf(PROPOSALS, AI_PM, UNTOUCHED)));
    const again = rowsOf(PROPOSALS, after, UNTOUCHED);
    // But for the line that was not among the most telling.
    expect(again.filter(({ choice }) => choice.taken).map(({ proposal }) => proposal.id)).toEqual([
      'product-fundamentals',
    ]);
    expect(again.every(({ novelty }) => novelty === 'known')).toBe(true);
  });
});

describe('its words', () => {
  it('say what taking it over would do', () => {
    expect(effectWords(rowOf('ai-opportunity'))).toBe('new, adds 1 line');
    expect(effectWords(rowOf('product-fundamentals'))).toBe('raises your level, more years, adds 5 lines');
    expect(effectWords(rowOf('experimentation'))).toBe('adds years, adds 2 lines');
    expect(effectWords(rowOf('privacy-compliance'))).toBe('left as it is');
    expect(effectWords(rowOf('privacy-compliance', change('privacy-compliance', { taken: true })))).toBe(
      'changes nothing',
    );
    expect(effectWords(rowOf('ai-opportunity', change('ai-opportunity', { taken: false })))).toBe('left out');
  });

  it('say why a level is proposed', () => {
    expect(basisWords({ by: 'verb', word: 'Led' })).toBe('because of “Led”');
    expect(basisWords({ by: 'part', kind: 'skills' })).toBe('because it is listed among skills');
    expect(basisWords({ by: 'file' })).toBe('as the file itself says');
  });

  it('count what is taken', () => {
    expect(takenWords(rowsOf(PROPOSALS, AI_PM, UNTOUCHED))).toBe(
      '8 of 9 are taken over: 3 new, 3 that say more, 2 that you already have.',
    );
    const none = new Map(PROPOSALS.map(({ id }) => [id, { taken: false }]));
    expect(takenWords(rowsOf(PROPOSALS, AI_PM, none))).toBe('None of 9 is taken over.');
    expect(takenWords(rowsOf(PROPOSALS.slice(0, 1), createProfile(), UNTOUCHED))).toBe('1 of 1 is taken over: 1 new.');
  });

  it('say what was read: with dates, without, nothing, another language', () => {
    expect(readingWords(CV_READING)).toBe(
      '9 things that postings ask for, each with the line that shows it. Years come from the dates of 3 positions.',
    );
    expect(readingWords({ ...CV_READING, positions: 0 })).toContain('so years are left blank');
    expect(readingWords({ ...CV_READING, proposals: [] })).toMatch(
      /^It was read to its end: it has 3 positions with dates\..*by hand/,
    );
    const german = { ...CV_READING, proposals: [], english: false, language: 'deu' };
    expect(readingWords(german)).toMatch(/^It seems to be in German\..*Choose an English CV/);
    expect(readingWords({ ...german, language: 'und' })).toMatch(/^It does not seem to be in English\./);
  });
});
