import type { ExpectedQuestions } from '../../core/preparing/expected-questions.ts';
import { NO_LINE, toldOf } from '../../core/preparing/sheet-words.ts';
import { OPTIONS } from '../pages.ts';
import { Quote } from '../Quote.tsx';
import { labelOf, useVocabulary } from '../vocabulary.ts';
import { askInShort } from '../wording.ts';

interface ExpectedCardProps {
  readonly expected: ExpectedQuestions;
  readonly answered: boolean;
  readonly description: string;
  readonly onShow: ((start: number) => void) | null;
}

const list = (questions: readonly string[]) => (
  <ol class="questions">
    {questions.map((question) => (
      <li key={question}>{question}</li>
    ))}
  </ol>
);

/** The lines of the profile that answer the questions, or the way to write one. */
function Told({ expected }: { readonly expected: ExpectedQuestions }) {
  const vocabulary = useVocabulary();
  const told = toldOf(expected);
  if (!told) {
    return (
      <p class="told soft">
        {NO_LINE}{' '}
        <a href={`${OPTIONS}#skill-${expected.id}`} target="_blank" rel="noreferrer">
          Add one<span class="unseen"> about {labelOf(vocabulary, expected.id)}</span>
        </a>
      </p>
    );
  }
  return (
    <div class="told">
      <p class="told-label">{told.label}</p>
      <ul>
        {told.lines.map(({ id, line }) => (
          <li key={`${id} ${line}`}>
            {id !== expected.id && <span class="soft">{labelOf(vocabulary, id)}: </span>}
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One thing that is asked, the questions it brings, and beside them what the user can tell. */
export function ExpectedCard({ expected, answered, description, onShow }: ExpectedCardProps) {
  const { ask, id, questions, more } = expected;
  const vocabulary = useVocabulary();
  const family = vocabulary.competencies.get(id)?.family ?? 'people';
  const [tag] = ask.tags;
  return (
    <article class="finding" data-finding={ask.id} data-family={family} tabIndex={-1}>
      <header class="finding-head">
        <h3>{labelOf(vocabulary, id)}</h3>
        <p class="finding-how">{askInShort(ask)}</p>
      </header>
      <Quote description={description} span={tag} family={family} strength={tag.strength} onShow={onShow} />
      {list(questions)}
      {more.length > 0 && (
        <details class="prepare-more">
          <summary>
            {more.length} more<span class="unseen">: {labelOf(vocabulary, id)}</span>
          </summary>
          {list(more)}
        </details>
      )}
      {answered && <Told expected={expected} />}
    </article>
  );
}
