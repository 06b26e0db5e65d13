import { MOST_TO_LEARN, type ToLearn } from '../../core/preparing/learn-first.ts';
import { NO_PROFILE, NOTHING_TO_LEARN } from '../../core/preparing/sheet-words.ts';
import { LearningList } from '../LearningList.tsx';
import { OPTIONS } from '../pages.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';

interface LearnFirstProps {
  readonly toLearn: readonly ToLearn[];
  /** Whether there is a profile that says what is known already. */
  readonly answered: boolean;
}

/** What is lacking, the dearest gap first, with ways to learn it. */
export function LearnFirst({ toLearn, answered }: LearnFirstProps) {
  const vocabulary = useVocabulary();
  if (!answered) {
    return (
      <p class="small">
        {NO_PROFILE}{' '}
        <a href={OPTIONS} target="_blank" rel="noreferrer">
          Your profile
        </a>
      </p>
    );
  }
  if (toLearn.length === 0) return <p class="small">{NOTHING_TO_LEARN}</p>;
  const item = ({ id, why, learning }: ToLearn) => (
    <li key={id} data-family={vocabulary.competencies.get(id)?.family}>
      <h3>{labelOf(vocabulary, id)}</h3>
      <p class="small">{why}</p>
      <LearningList entries={learning} />
    </li>
  );
  const later = toLearn.slice(MOST_TO_LEARN);
  return (
    <>
      <ol class="to-learn">{toLearn.slice(0, MOST_TO_LEARN).map(item)}</ol>
      {later.length > 0 && (
        <details class="prepare-more">
          <summary>Later, {later.length}</summary>
          <ol class="to-learn">{later.map(item)}</ol>
        </details>
      )}
    </>
  );
}
