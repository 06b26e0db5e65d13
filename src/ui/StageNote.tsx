import { STAGE_FAMILIES } from '../core/life-cycle.ts';
import { describeStage } from '../core/life-cycle-words.ts';
import type { StageChoice } from './stage.ts';
import { labelOf, useVocabulary } from './vocabulary.ts';

/** What the chosen stage of the map says, in words, over its findings; read out, with their names, when another is chosen. */
export function StageNote({ stages, chosen, onChoose }: StageChoice) {
  const vocabulary = useVocabulary();
  const stage = stages.find((one) => one.stage === chosen);
  const total = stages.reduce((count, { things }) => count + things.length, 0);
  const named = stage?.things.map(({ ids }) => ids.map((id) => labelOf(vocabulary, id)).join(' or ')).join('; ');
  return (
    <div class="stage-note" data-family={stage && STAGE_FAMILIES[stage.stage]} hidden={!stage}>
      <p role="status">
        {stage && `${describeStage(stage)}.`}
        {named && <span class="unseen"> Asked: {named}.</span>}
      </p>
      {stage && (
        <button type="button" class="quiet small" onClick={() => onChoose(null)}>
          Show all {total}
        </button>
      )}
    </div>
  );
}
