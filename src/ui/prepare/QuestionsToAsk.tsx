import type { QuestionToAsk, QuestionsToAsk as ToAsk } from '../../core/preparing/questions-to-ask.ts';
import { OF_ANY_JOB } from '../../core/preparing/sheet-words.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';

interface QuestionsToAskProps {
  readonly toAsk: ToAsk;
  readonly onShow: ((start: number) => void) | null;
}

/** What the posting leaves open, as questions; each leads to the sentence that raises it. */
export function QuestionsToAsk({ toAsk, onShow }: QuestionsToAskProps) {
  const vocabulary = useVocabulary();
  const about = ({ about: ask }: QuestionToAsk) => {
    if (ask === null) return <span>{OF_ANY_JOB}</span>;
    const label = labelOf(vocabulary, ask.id);
    if (onShow === null) return <span>{label}</span>;
    return (
      <button type="button" class="quiet" title="Show it on the page" onClick={() => onShow(ask.tags[0].start)}>
        {label}
      </button>
    );
  };
  const list = (questions: readonly QuestionToAsk[]) => (
    <ol class="to-ask">
      {questions.map((one) => (
        <li key={one.question}>
          {one.question} <small>{about(one)}</small>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {list(toAsk.first)}
      {toAsk.more.length > 0 && (
        <details class="prepare-more">
          <summary>{toAsk.more.length} more to choose from</summary>
          {list(toAsk.more)}
        </details>
      )}
    </>
  );
}
