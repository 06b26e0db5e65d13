import { useMemo } from 'preact/hooks';
import { type Ask, asksOf } from '../../core/ask.ts';
import { type Comparison, compare } from '../../core/compare.ts';
import { lifeCycleOf } from '../../core/life-cycle.ts';
import { comparable, type Profile } from '../../core/profile.ts';
import type { Reading } from '../../core/reading.ts';
import { type Placed, placeAsks } from '../standing.ts';
import { useVocabulary } from '../vocabulary.ts';

/** What a reading asks, and how that stands against the profile. */
interface ComparedReading {
  readonly asks: readonly Ask[];
  /** Null where there is no profile to compare with. */
  readonly comparison: Comparison | null;
  readonly stages: ReturnType<typeof lifeCycleOf>;
  readonly placed: readonly Placed[];
}

/**
 * Sets a reading against the profile.
 *
 * @param reading the reading, or null where none is shown
 * @param profile the profile, or null where there is none
 */
export function useComparedReading(reading: Reading | null, profile: Profile | null): ComparedReading {
  const { competencies } = useVocabulary();
  const held = comparable(profile);
  const asks = useMemo(() => (reading ? asksOf(reading) : []), [reading]);
  const comparison = useMemo(
    () => reading && held && compare(reading, held, competencies),
    [reading, held, competencies],
  );
  const stages = useMemo(() => lifeCycleOf(asks, held, competencies), [asks, held, competencies]);
  const placed = useMemo(() => placeAsks(asks, comparison), [asks, comparison]);
  return { asks, comparison, stages, placed };
}
