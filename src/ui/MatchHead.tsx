import './match-head.css';
import type { Ask } from '../core/ask.ts';
import type { Comparison } from '../core/compare.ts';
import { summaryOf } from '../core/summary.ts';
import { HowCounted } from './HowCounted.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { labelOf, useVocabulary } from './vocabulary.ts';

interface MatchHeadProps {
  readonly asks: readonly Ask[];
  /** Null without a profile. */
  readonly comparison: Comparison | null;
}

/** How the posting stands against the profile in one paragraph, and how that was counted. */
export function MatchHead({ asks, comparison }: MatchHeadProps) {
  const vocabulary = useVocabulary();
  if (asks.length === 0) return null;
  return (
    <section class="match-head" aria-label="In short">
      <p>{summaryOf(asks, comparison, (id) => labelOf(vocabulary, id))}</p>
      <ProfileChoice />
      {comparison && <HowCounted asks={asks} comparison={comparison} />}
    </section>
  );
}
