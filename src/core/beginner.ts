import type { Facts } from './fact.ts';

/** "Associate" is a beginner in one trade and a partner's deputy in another; a ladder's page names every rank. */
const UNSURE = /associate|\bto\b|mid/i;

/**
 * Picks out where a posting is surely called one for beginners.
 *
 * @param facts what it states
 * @returns its rank; null where it is another's, or may be
 */
export function beginnerRank({ seniority }: Facts): Facts['seniority'] {
  const isBeginner = seniority?.value === 'junior' || seniority?.value === 'intern';
  return isBeginner && !UNSURE.test(seniority.quote) ? seniority : null;
}
