import './verdict.css';
import { type Ask, aiAsksOf, alternativesOf } from '../core/ask.ts';
import type { Comparison } from '../core/compare.ts';
import { counted } from '../core/counted.ts';
import { pointsInWords } from '../core/fit-words.ts';
import { type Reading, VERDICT_LABELS, type Verdict as VerdictId } from '../core/reading.ts';
import { labelOf, useVocabulary } from './vocabulary.ts';

/** What each verdict rests on (three things make a substance: `core/verdict.ts`). */
const WHY: Readonly<Record<VerdictId, string>> = {
  ai: 'The title names AI, and the text asks at least three things that only AI work asks:',
  hidden: 'The title does not name AI, but the text asks at least three things that only AI work asks:',
  'name-only': 'The title names AI, but the text asks fewer than three things that only AI work asks:',
  traditional: 'Neither the title nor the text is about AI work. Of the things that only AI work asks, it asks:',
};

/** The verdict as a label. */
export function VerdictPill({ verdict }: { readonly verdict: VerdictId }) {
  return (
    <span class="verdict" data-verdict={verdict}>
      {VERDICT_LABELS[verdict]}
    </span>
  );
}

interface FitProps {
  readonly asks: readonly Ask[];
  /** Null without a profile: then there is no score. */
  readonly comparison: Comparison | null;
}

interface AskedAndBroughtProps {
  readonly asked: number;
  /** How many of them only AI work asks, where that is said; else null. */
  readonly ofAi: number | null;
  /** How many of them the user brings; null without a profile. */
  readonly brought: number | null;
}

/** "asks 11, 6 of them AI · you bring 7". */
export function AskedAndBrought({ asked, ofAi, brought }: AskedAndBroughtProps) {
  return (
    <span class="fit">
      asks <b>{asked}</b>
      {ofAi !== null && `, ${ofAi} of them AI`}
      {brought !== null && (
        <>
          {' · you bring '}
          <b>{brought}</b>
        </>
      )}
    </span>
  );
}

/** "asks 11, 6 of them AI · you bring 7": the AI count is that of the badge, said where it is another number. Never a bare percentage, and no score where nothing is asked or nothing is known of the user. */
export function Fit({
  asks,
  comparison,
  short = false,
}: FitProps & { /** Leaves the AI count out. */ readonly short?: boolean }) {
  const { competencies } = useVocabulary();
  if (asks.length === 0) return <span class="fit">asks none of it</span>;
  const ofAi = aiAsksOf(asks, competencies).length;
  return (
    <AskedAndBrought
      asked={asks.length}
      ofAi={!short && ofAi > 0 && ofAi < asks.length ? ofAi : null}
      brought={comparison?.fit.brought ?? null}
    />
  );
}

function count(asks: readonly Ask[], strength: Ask['strength']): number {
  return asks.filter((ask) => ask.strength === strength).length;
}

/** How the verdict and the two numbers came about. */
export function Counting({ reading, asks, comparison }: FitProps & { readonly reading: Reading }) {
  const vocabulary = useVocabulary();
  const aiAsks = aiAsksOf(asks, vocabulary.competencies);
  // The verdict rests on what is named, each alternative of a choice by itself.
  const ids = aiAsks.flatMap((ask) => alternativesOf(ask).map(({ id }) => id));
  const named = [...new Set(ids)]
    .filter((id) => vocabulary.competencies.get(id)?.aiSpecific)
    .map((id) => labelOf(vocabulary, id))
    .join('; ');
  return (
    <div class="counting">
      {reading.verdict !== null && (
        <p>
          <b>{VERDICT_LABELS[reading.verdict]}.</b> {WHY[reading.verdict]} {named || 'none'}.
        </p>
      )}
      <p>
        <b>
          Asks {asks.length}, {aiAsks.length} of them AI.
        </b>{' '}
        Each thing once, however often it is named, and a choice between things once: {count(asks, 'required')}{' '}
        required, {counted(count(asks, 'duty'), 'duty', 'duties')}, {count(asks, 'preferred')} nice to have.
      </p>
      {comparison ? (
        <p>
          <b>You bring {comparison.fit.brought}.</b> Counted where your level and, if you gave them, your years are what
          is asked. Not counted: {comparison.partial.length} partly, {comparison.transferable.length} carrying over,{' '}
          {comparison.missing.length} missing. With what counts in part that makes{' '}
          {pointsInWords(comparison.fit.points)} of {pointsInWords(comparison.fit.worth)} points.
        </p>
      ) : (
        <p>Without a profile there is no score: nothing is known of what you bring.</p>
      )}
    </div>
  );
}
