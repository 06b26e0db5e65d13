import { counted } from '../core/counted.ts';
import './taken-out.css';
import { useId, useState } from 'preact/hooks';
import { focusHeading } from './focus.ts';
import { useJudging } from './judging.ts';
import { Quote } from './Quote.tsx';
import { labelOf, useVocabulary } from './vocabulary.ts';

/** A quiet line that says how many tags the user called wrong here, and the way back for one or all of them. */
export function TakenOut({ description }: { readonly description: string }) {
  const vocabulary = useVocabulary();
  const judging = useJudging();
  const [open, setOpen] = useState(false);
  const list = useId();
  const wrong = judging?.corrections.filter(({ verdict }) => verdict === 'wrong') ?? [];
  if (!judging || wrong.length === 0) return null;
  // The button goes away with what it took back.
  const putBack = (corrections: typeof wrong): void => {
    judging.onWithdraw(corrections);
    focusHeading();
  };
  return (
    <section class="taken-out" aria-label="Tags you took out">
      <p>
        {counted(wrong.length, 'tag')} taken out by you{' · '}
        <button type="button" class="quiet" onClick={() => putBack(wrong)}>
          {wrong.length === 1 ? 'undo' : 'undo all'}
        </button>
        {' · '}
        <button type="button" class="quiet" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
          {open ? 'hide' : 'show'}
        </button>
      </p>
      <ul id={list} hidden={!open}>
        {open &&
          wrong.map((correction) => {
            const { tag } = correction;
            const label = labelOf(vocabulary, tag.id);
            const family = vocabulary.competencies.get(tag.id)?.family ?? 'application';
            return (
              <li key={`${tag.id} ${tag.start} ${tag.strength}`}>
                <div class="taken-out-head">
                  <h3>{label}</h3>
                  <button type="button" class="quiet" onClick={() => putBack([correction])}>
                    Put it back
                    <span class="unseen">{`: ${label}, “${tag.quote}”`}</span>
                  </button>
                </div>
                <Quote description={description} span={tag} family={family} strength={tag.strength} onShow={null} />
              </li>
            );
          })}
      </ul>
    </section>
  );
}
