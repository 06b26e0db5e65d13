import './life-cycle.css';
import { useId, useRef, useState } from 'preact/hooks';
import { STAGE_COLUMN_LABELS, STAGE_FAMILIES } from '../core/life-cycle.ts';
import { describeLifeCycle, describeStage } from '../core/life-cycle-words.ts';
import { StageColumn, Way } from './LifeCycle.tsx';
import type { StageChoice } from './stage.ts';

/**
 * The picture as a map to walk on: each stage is a button that shows what is asked there. One stop for Tab; arrow
 * keys, Home and End move from stage to stage, as in a toolbar.
 */
export function LifeCycleMap({ stages, chosen, onChoose }: StageChoice) {
  const [stop, setStop] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const description = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: stages.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    root.current?.querySelectorAll('button')[(to + stages.length) % stages.length]?.focus();
  };
  return (
    <div
      class="life-cycle"
      role="toolbar"
      aria-label="Stages of the AI life cycle"
      aria-describedby={description}
      ref={root}
      onKeyDown={onKeyDown}
    >
      {stages.map((stage, index) => (
        <button
          key={stage.stage}
          type="button"
          class="stage"
          data-family={STAGE_FAMILIES[stage.stage]}
          aria-label={describeStage(stage)}
          aria-pressed={chosen === stage.stage}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setStop(index)}
          onClick={() => onChoose(chosen === stage.stage ? null : stage.stage)}
        >
          {/* On the button itself the tooltip would be read out after the name, which says the same. */}
          <span class="stage-inside" title={describeStage(stage)}>
            <StageColumn stage={stage} />
            <span class="stage-name">{STAGE_COLUMN_LABELS[stage.stage]}</span>
          </span>
        </button>
      ))}
      <Way />
      <p id={description} class="unseen">
        {describeLifeCycle(stages)}
      </p>
    </div>
  );
}
