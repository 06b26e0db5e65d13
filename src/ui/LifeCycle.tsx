import './life-cycle.css';
import { STAGE_COLUMN_LABELS, STAGE_FAMILIES, type StageReach } from '../core/life-cycle.ts';
import { describeLifeCycle } from '../core/life-cycle-words.ts';

/** One column: its steps as they are asked, and the outline of what the user holds. */
export function StageColumn({ stage: { steps, brought } }: { readonly stage: StageReach }) {
  return (
    <span class="steps">
      {steps.toReversed().map((ask, above) => (
        <i key={steps.length - above} class="step" data-ask={ask} />
      ))}
      {brought !== null && brought > 0 && <b class="brought" style={{ '--steps': String(brought) }} />}
    </span>
  );
}

/** The way from stage to stage, with iteration leading back; governance and people go along with all of it. */
export function Way() {
  return (
    <span class="way" aria-hidden="true">
      <i class="way-on" />
      <i class="way-back" />
      <i class="way-along" />
    </span>
  );
}

interface LifeCycleProps {
  readonly stages: readonly StageReach[];
  /** `small` is for a row of a list: no names, no way. */
  readonly size?: 'normal' | 'small';
}

/** The one picture: what is asked over the AI life cycle as filled steps, what the user holds as an outline. */
export function LifeCycle({ stages, size = 'normal' }: LifeCycleProps) {
  return (
    <div class="life-cycle" data-size={size} role="img" aria-label={describeLifeCycle(stages)}>
      {stages.map((stage) => (
        <span key={stage.stage} class="stage" data-family={STAGE_FAMILIES[stage.stage]}>
          <StageColumn stage={stage} />
          {size === 'normal' && <span class="stage-name">{STAGE_COLUMN_LABELS[stage.stage]}</span>}
        </span>
      ))}
      {size === 'normal' && <Way />}
    </div>
  );
}

/** What the steps and the outline mean. */
export function LifeCycleKey({ line }: { /** Whether an outline is drawn. */ readonly line: boolean }) {
  return (
    <ul class="life-cycle-key">
      <li>
        <i class="step" data-ask="ai" /> AI work
      </li>
      <li>
        <i class="step" data-ask="ai-wish" /> nice to have
      </li>
      <li>
        <i class="step" data-ask="other" /> not AI
      </li>
      {line && (
        <li>
          <b class="brought" /> you
        </li>
      )}
    </ul>
  );
}
