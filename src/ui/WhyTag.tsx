import './why-tag.css';
import { reasonsOf } from '../core/reason.ts';
import type { Tag } from '../core/tag.ts';
import { saidOf, useJudging } from './judging.ts';
import { labelOf, useVocabulary } from './vocabulary.ts';

/** Why a tag is there, word by word, and the user's own word on it. */
export function WhyTag({ tag }: { readonly tag: Tag }) {
  const vocabulary = useVocabulary();
  const judging = useJudging();
  const said = judging && saidOf(judging.corrections, tag);
  const what = <span class="unseen">{`: ${labelOf(vocabulary, tag.id)}, “${tag.quote}”`}</span>;
  return (
    <div class="why">
      <dl class="why-reasons">
        {reasonsOf(tag).map(({ of, label, words }) => (
          <div key={of} data-of={of}>
            <dt>{label}</dt>
            <dd>{of === 'rule' ? <code>{words}</code> : words}</dd>
          </div>
        ))}
      </dl>
      {judging && (
        <p class="why-answers">
          <button type="button" class="why-answer" onClick={() => judging.onJudge(tag, 'wrong')}>
            Wrong tag?
            {what}
          </button>
          <button
            type="button"
            class="why-answer"
            aria-pressed={said?.verdict === 'right'}
            onClick={() => (said ? judging.onWithdraw([said]) : judging.onJudge(tag, 'right'))}
          >
            It is right
            {what}
          </button>
        </p>
      )}
    </div>
  );
}
