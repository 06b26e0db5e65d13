import { useState } from 'preact/hooks';
import type { Alternative } from '../core/ask.ts';
import type { Stage } from '../core/competency.ts';
import type { StageReach } from '../core/life-cycle.ts';
import { useVocabulary } from './vocabulary.ts';

/** The map, and which of its stages is shown alone. */
export interface StageChoice {
  readonly stages: readonly StageReach[];
  /** Null for all. */
  readonly chosen: Stage | null;
  readonly onChoose: (stage: Stage | null) => void;
}

/**
 * Keeps which stage of the map is chosen; another posting starts with none.
 *
 * @param postingId the posting that is shown, or null
 * @param stages the map
 * @param onStage called after a stage was chosen, to show its findings
 */
export function useStageChoice(
  postingId: string | null,
  stages: readonly StageReach[],
  onStage: () => void,
): StageChoice {
  const [choice, setChoice] = useState<{ readonly of: string | null; readonly stage: Stage | null } | null>(null);
  return {
    stages,
    chosen: choice?.of === postingId ? choice.stage : null,
    onChoose: (stage) => {
      setChoice({ of: postingId, stage });
      if (stage !== null) onStage();
    },
  };
}

/** A mention of a competency, or an ask, which may leave a choice between several. */
type Staged = Pick<Alternative, 'id'> & { readonly or?: readonly Pick<Alternative, 'id'>[] };

/**
 * Makes the test for what belongs to a stage.
 *
 * @param stage the stage, or null for all
 * @returns whether a competency belongs to it; of a choice, whether one of the alternatives does
 */
export function useInStage(stage: Stage | null): (one: Staged) => boolean {
  const { competencies } = useVocabulary();
  return (one) => stage === null || [one, ...(one.or ?? [])].some(({ id }) => competencies.get(id)?.stage === stage);
}
