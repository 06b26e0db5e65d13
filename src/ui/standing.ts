import type { Ask } from '../core/ask.ts';
import type { Comparison, Finding } from '../core/compare.ts';
import { countAsk } from '../core/fit.ts';
import { createProfile } from '../core/profile.ts';

/** The four lists of a comparison, in the order in which they are shown: what is missing comes first. */
export const STANDINGS = ['missing', 'partial', 'transferable', 'met'] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  missing: 'Missing',
  partial: 'Partly',
  transferable: 'Carries over',
  met: 'Met',
};

/** An ask with where it stands now; null where there is no profile to set it against. */
export interface Placed extends Finding {
  readonly standing: Standing | null;
}

/** Holds nothing, and to whom nothing carries over. */
const NOBODY = createProfile();

/**
 * Puts every ask with where it stands.
 *
 * @param asks what the posting asks, in the order of `asksOf`
 * @param comparison the comparison of the same reading, or null without a profile
 * @returns one entry an ask, in the same order
 */
export function placeAsks(asks: readonly Ask[], comparison: Comparison | null): readonly Placed[] {
  const placed = new Map<string, Placed>();
  for (const standing of comparison ? STANDINGS : []) {
    for (const finding of comparison?.[standing] ?? []) placed.set(finding.ask.id, { ...finding, standing });
  }
  return asks.map((ask) => placed.get(ask.id) ?? { ask, ...countAsk(ask, NOBODY, new Map()), standing: null });
}
