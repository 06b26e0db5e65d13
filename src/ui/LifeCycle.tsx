import './life-cycle.css';
import { STAGE_COLUMN_LABELS, STAGE_FAMILIES, STAGES, type StageReach } from '../core/life-cycle.ts';
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
  /** `bare` has no names and no way, for rows that share them; `small` is for a row of a list. */
  readonly size?: 'normal' | 'bare' | 'small';
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

/** The names and the way once, under rows of bare pictures; each picture's own sentence names its stages. */
export function StageNames() {
  return (
    <div class="life-cycle" data-size="names" aria-hidden="true">
      {STAGES.map((stage) => (
        <span key={stage} class="stage">
          <span class="steps" />
          <span class="stage-name">{STAGE_COLUMN_LABELS[stage]}</span>
        </span>
      ))}
      <Way />
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
      {/* Its room is kept while no profile is known, so that nothing moves when one is. */}
      <li class="key-you" data-line={line} aria-hidden={!line}>
        <b class="brought" /> you
      </li>
    </ul>
  );
}
