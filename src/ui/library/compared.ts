import { useMemo } from 'preact/hooks';
import { type Ask, asksOf } from '../../core/ask.ts';
import { type Comparison, compare } from '../../core/compare.ts';
import { shareOf } from '../../core/fit.ts';
import { comparable, type Profile } from '../../core/profile.ts';
import type { SavedPosting } from '../../core/saved-posting.ts';
import { useVocabulary } from '../vocabulary.ts';

/** A saved posting with what it asks, and how that stands against the profile of today (null: none). */
export interface Compared {
  readonly saved: SavedPosting;
  readonly asks: readonly Ask[];
  readonly comparison: Comparison | null;
}

export const ORDERS = { newest: 'Newest first', fit: 'Best fit first', title: 'By title' } as const;
export type Order = keyof typeof ORDERS;

/** The share of the points that is brought; a posting that asks nothing is no fit at all. */
const share = ({ comparison }: Compared): number =>
  comparison && comparison.fit.asked > 0 ? shareOf(comparison.fit) : -1;

const COMPARISONS: Readonly<Record<Order, (a: Compared, b: Compared) => number>> = {
  newest: (a, b) => (a.saved.savedAt < b.saved.savedAt ? 1 : a.saved.savedAt > b.saved.savedAt ? -1 : 0),
  fit: (a, b) => share(b) - share(a) || b.asks.length - a.asks.length,
  title: (a, b) => a.saved.posting.title.localeCompare(b.saved.posting.title, 'en'),
};

/**
 * Sets saved postings against the profile.
 *
 * @param saved the records
 * @param profile the profile, or null where there is none
 * @returns one entry a record, in the same order
 */
export function useCompared(saved: readonly SavedPosting[], profile: Profile | null): readonly Compared[] {
  const { competencies } = useVocabulary();
  const held = comparable(profile);
  return useMemo(
    () =>
      saved.map((one) => ({
        saved: one,
        asks: asksOf(one.reading),
        comparison: held && compare(one.reading, held, competencies),
      })),
    [saved, held, competencies],
  );
}

/**
 * Orders postings for the list.
 *
 * @param compared the postings
 * @param order which order
 * @returns a new list; equals keep their places
 */
export function inOrder(compared: readonly Compared[], order: Order): readonly Compared[] {
  return [...compared].sort(COMPARISONS[order]);
}
