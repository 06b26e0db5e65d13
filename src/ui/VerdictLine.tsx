import './verdict.css';
import type { Ask } from '../core/ask.ts';
import type { Comparison } from '../core/compare.ts';
import type { Reading } from '../core/reading.ts';
import { Explain } from './Explain.tsx';
import { Counting, Fit, VerdictPill } from './Verdict.tsx';

interface VerdictLineProps {
  readonly reading: Reading;
  readonly asks: readonly Ask[];
  /** Null without a profile. */
  readonly comparison: Comparison | null;
}

/** The verdict, the fit and how they came about. Where the text does not say what is asked, a zero would be taken for an answer. */
export function VerdictLine({ reading, asks, comparison }: VerdictLineProps) {
  const silent = !reading.english || (!reading.requirementsFound && asks.length === 0);
  return (
    <div class="verdict-line">
      {!silent && (
        <>
          {reading.verdict && <VerdictPill verdict={reading.verdict} />}
          {asks.length > 0 && <Fit asks={asks} comparison={comparison} />}
          <Explain label="Why">
            <Counting reading={reading} asks={asks} comparison={comparison} />
          </Explain>
        </>
      )}
    </div>
  );
}
