import type { ExpectedQuestions } from '../../core/preparing/expected-questions.ts';
import { ExpectedCard } from './ExpectedCard.tsx';

interface ExpectedListProps {
  readonly expected: readonly ExpectedQuestions[];
  /** Whether there is a profile to answer from. */
  readonly answered: boolean;
  readonly description: string;
  readonly onShow: ((start: number) => void) | null;
}

/** The questions to expect, an ask at a time; asks of which none has to be prepared first are folded. */
export function ExpectedList({ expected, ...rest }: ExpectedListProps) {
  const card = (one: ExpectedQuestions) => <ExpectedCard key={one.ask.id} expected={one} {...rest} />;
  const first = expected.filter(({ questions }) => questions.length > 0);
  const later = expected.filter(({ questions }) => questions.length === 0);
  return (
    <>
      {first.map(card)}
      {later.length > 0 && (
        <details class="prepare-more">
          <summary>About what else is asked, {later.length}</summary>
          {later.map((one) => card({ ...one, questions: one.more, more: [] }))}
        </details>
      )}
    </>
  );
}
