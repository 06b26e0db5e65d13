import { inSentence, type LabelOf, listed } from './ask-words.ts';
import type { Finding } from './compare.ts';
import { countedYears } from './counted.ts';
import { CARRIED, EXPERIENCE, LEVEL_FOR, LEVEL_FOR_WISH, LEVEL_FOR_YEARS, WEIGHTS } from './fit.ts';
import { LEVEL_LABELS, type Level } from './profile.ts';
import { DEPTHS, type Depth } from './tag.ts';

/** One rule of the formula. */
export interface FormulaRule {
  readonly name: string;
  readonly words: string;
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'],
  [1 / 3, 'a third'],
  [1 / 4, 'a quarter'],
];

const shareInWords = (share: number): string =>
  FRACTIONS.find(([value]) => value === share)?.[1] ?? `${Math.round(share * 100)} hundredths`;

const level = (held: Level): string => `“${LEVEL_LABELS[held].toLowerCase()}”`;

function levelsInWords(): string {
  const answers = (depth: Depth, wish: boolean): string =>
    `${wish ? 'a wish to ' : ''}${depth} by ${level((wish ? LEVEL_FOR_WISH : LEVEL_FOR)[depth])}`;
  const softer = DEPTHS.filter((depth) => LEVEL_FOR_WISH[depth] !== LEVEL_FOR[depth]);
  const all = [...DEPTHS.map((depth) => answers(depth, false)), ...softer.map((depth) => answers(depth, true))];
  return `What you are to do is answered by a level: ${listed(all)}. Where years are asked, ${level(LEVEL_FOR_YEARS)} is the least.`;
}

/**
 * Says how the fit is counted, with the formula's own numbers.
 *
 * @param labelOf names a competency
 */
export function formulaInWords(labelOf: LabelOf): readonly FormulaRule[] {
  const { required, duty, preferred } = WEIGHTS;
  return [
    {
      name: 'Weight',
      words: `${required} points for what is required, ${duty} for a duty, ${preferred} for what would be nice. What is said in passing or expressly not asked counts nothing.`,
    },
    { name: 'Level', words: levelsInWords() },
    {
      name: 'In part',
      words:
        'Each step towards the level asked counts the same, and your years count as a share of those asked; the smaller of the two decides. Years that you left blank are not held against you.',
    },
    {
      name: 'Carries over',
      words: `${shareInWords(CARRIED.share)} of the points for a related thing at ${level(CARRIED.from)} or more. At ${level(EXPERIENCE.from)}, ${inSentence(labelOf(EXPERIENCE.id))} counts ${shareInWords(EXPERIENCE.share)} for ${listed(EXPERIENCE.to.map((id) => inSentence(labelOf(id))))}: there an experienced product manager’s work stays what it was.`,
    },
    {
      name: 'Either, or',
      words: 'A choice (“A or B”, also “A and/or B”) is one ask; the one that you bring best counts.',
    },
    {
      name: 'Sum',
      words:
        'Points are rounded down to halves, so that all of them means that nothing lacks. “You bring” counts only what is met. The weights are our judgement; they order postings and predict nothing.',
    },
  ].map(({ name, words }) => ({ name, words: words.charAt(0).toUpperCase() + words.slice(1) }));
}

/**
 * Says in a few words what a person brings of an ask, and what decided how much of it counts.
 *
 * @param finding an ask as it was counted
 * @param labelOf names a competency
 * @returns such as "learning; have done is asked", without a stop
 */
export function heldInWords({ ask, id, skill, level: asked, decided, bridges }: Finding, labelOf: LabelOf): string {
  const which = ask.or ? `${inSentence(labelOf(id))}: ` : '';
  const held = LEVEL_LABELS[skill.level].toLowerCase();
  if (decided === 'carried' || decided === 'experience') {
    const from = decided === 'experience' ? [EXPERIENCE.id] : bridges;
    const own = skill.level === 'none' ? '' : `${held}; more `;
    return `${which}${own}from ${listed(from.map((bridge) => inSentence(labelOf(bridge))))}`;
  }
  if (decided === 'years') return `${which}${held}, ${countedYears(skill.years ?? 0)} of ${ask.years ?? 0}`;
  const blank = ask.years !== null && skill.years === null && skill.level !== 'none';
  const unsaid = blank ? ', years not said' : '';
  const long = skill.years === null ? '' : `, ${countedYears(skill.years)}`;
  if (decided === 'level') return `${which}${held}${long}${unsaid}; “${LEVEL_LABELS[asked].toLowerCase()}” is asked`;
  return decided === 'met' ? `${which}${held}${long}${unsaid}` : held;
}

/**
 * Writes points: halves as "1.5".
 *
 * @param count how many
 */
export const pointsInWords = (count: number): string => count.toLocaleString('en', { maximumFractionDigits: 1 });
