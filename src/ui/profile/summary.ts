import type { Competency } from '../../core/competency.ts';
import { LEVEL_LABELS, LEVELS, type Profile } from '../../core/profile.ts';

/**
 * Counts a profile in words.
 *
 * @param skills the profile's skills
 * @param competencies every competency by id
 * @returns such as "14 of 26: 3 have led, 7 have done, 4 learning"
 */
export function summaryOf(skills: Profile['skills'], competencies: ReadonlyMap<string, Competency>): string {
  const levels = [...competencies.keys()].map((id) => skills[id]?.level ?? 'none');
  const held = levels.filter((level) => level !== 'none').length;
  if (held === 0) return `None of ${competencies.size} yet.`;
  const parts = LEVELS.slice(1)
    .reverse()
    .map((level) => ({ level, count: levels.filter((one) => one === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${LEVEL_LABELS[level].toLowerCase()}`);
  return `${held} of ${competencies.size}: ${parts.join(', ')}.`;
}

/**
 * Tells whether a competency is meant by the words in a search box.
 *
 * @param competency the competency
 * @param words what the user typed; every word must occur in its label or definition
 */
export function matchesWords(competency: Pick<Competency, 'label' | 'definition'>, words: string): boolean {
  const text = `${competency.label} ${competency.definition}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
