import { counted, countedYears } from '../../core/counted.ts';
import { LEVEL_LABELS, LEVELS, type Skill } from '../../core/profile.ts';
import type { CvReading, LevelBasis } from '../../core/proposal.ts';
import { languageName } from '../wording.ts';
import type { Novelty, ProposalRow } from './proposal-row.ts';

const PART_WORDS: Readonly<Record<Extract<LevelBasis, { by: 'part' }>['kind'], string>> = {
  education: 'because it stands in your studies',
  certificate: 'because of a certificate',
  skills: 'because it is listed among skills',
  summary: 'because your summary names it',
  other: 'because your CV names it',
};

/**
 * Says why a level is proposed.
 *
 * @param basis what it rests on
 * @returns such as "because of “Led”"
 */
export function basisWords(basis: LevelBasis): string {
  switch (basis.by) {
    case 'verb':
      return `because of “${basis.word}”`;
    case 'part':
      return PART_WORDS[basis.kind];
    case 'position':
      return 'because a position names it';
    case 'file':
      return 'as the file itself says';
  }
}

/**
 * Says a level and its years.
 *
 * @param skill the level, and years or null
 * @returns such as "Have led, 5.5 years"
 */
export const levelWords = ({ level, years }: Pick<Skill, 'level' | 'years'>): string =>
  years === null ? LEVEL_LABELS[level] : `${LEVEL_LABELS[level]}, ${countedYears(years)}`;

function levelEffect(before: Skill, after: Skill): string[] {
  const steps = LEVELS.indexOf(after.level) - LEVELS.indexOf(before.level);
  if (steps === 0) return [];
  return [steps > 0 ? 'raises your level' : 'lowers your level'];
}

function yearsEffect(before: Skill, after: Skill): string[] {
  if (before.years === after.years) return [];
  if (before.years === null) return ['adds years'];
  if (after.years === null) return ['takes years away'];
  return [after.years > before.years ? 'more years' : 'fewer years'];
}

/**
 * Says what becomes of a row.
 *
 * @param row the row, taken or left
 * @returns such as "raises your level, adds 2 lines"
 */
export function effectWords({ present, choice, after }: ProposalRow): string {
  if (!choice.taken) return present === null ? 'left out' : 'left as it is';
  const lines = after.evidence.length - (present?.evidence.length ?? 0);
  const added = lines === 0 ? [] : [`adds ${counted(lines, 'line')}`];
  if (present === null) return ['new', ...added].join(', ');
  return [...levelEffect(present, after), ...yearsEffect(present, after), ...added].join(', ') || 'changes nothing';
}

/**
 * Counts what is taken.
 *
 * @param rows all rows
 * @returns such as "12 of 14 are taken over: 5 new, 4 that say more, 3 that you already have."
 */
export function takenWords(rows: readonly ProposalRow[]): string {
  const taken = rows.filter(({ choice }) => choice.taken);
  if (taken.length === 0) return `None of ${rows.length} is taken over.`;
  const count = (novelty: Novelty): number => taken.filter((row) => row.novelty === novelty).length;
  const parts = [
    { count: count('new'), words: 'new' },
    { count: count('more'), words: 'that say more' },
    { count: count('known'), words: 'that you already have' },
  ].filter((part) => part.count > 0);
  const verb = taken.length === 1 ? 'is' : 'are';
  return `${taken.length} of ${rows.length} ${verb} taken over: ${parts.map((part) => `${part.count} ${part.words}`).join(', ')}.`;
}

/**
 * Says what was read, and how far it can be relied on.
 *
 * @param reading what a CV proposes
 * @returns one to three sentences
 */
export function readingWords({ proposals, english, positions, language }: CvReading): string {
  if (!english) {
    const name = languageName({ language });
    const tongue = name === null ? 'It does not seem to be in English' : `It seems to be in ${name}`;
    const rest =
      proposals.length > 0
        ? 'Below is what the file states by itself.'
        : 'Choose an English CV, or set your levels by hand.';
    return `${tongue}. Rolelight reads English alone, so it left the sentences as they are. ${rest}`;
  }
  const dated = counted(positions, 'position');
  if (proposals.length === 0) {
    const read = positions === 0 ? 'no positions with dates were found' : `it has ${dated} with dates`;
    return `It was read to its end: ${read}. Set your levels by hand, or choose a CV that says what you did.`;
  }
  const years =
    positions === 0
      ? 'No positions with dates were found, so years are left blank.'
      : `Years come from the dates of ${dated}.`;
  return `${counted(proposals.length, 'thing')} that postings ask for, each with the line that shows it. ${years}`;
}
