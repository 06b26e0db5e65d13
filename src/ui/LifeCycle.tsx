import './life-cycle.css';
import { describeLifeCycle, STAGE_COLUMN_LABELS, STAGE_FAMILIES, type StageReach } from '../core/life-cycle.ts';

const STEPS = [3, 2, 1] as const;

interface LifeCycleProps {
  readonly stages: readonly StageReach[];
  /** `small` is for a row of a list: no names, no legend. */
  readonly size?: 'normal' | 'small';
}

/** The one picture: what is asked over the AI life cycle as filled steps, what the user brings as a line. */
export function LifeCycle({ stages, size = 'normal' }: LifeCycleProps) {
  return (
    <div class="life-cycle" data-size={size} role="img" aria-label={describeLifeCycle(stages)}>
      {stages.map(({ stage, asked, preferred, brought }) => (
        <div key={stage} class="stage" data-family={STAGE_FAMILIES[stage]}>
          <div class="steps">
            {STEPS.map((step) => (
              <i key={step} class={step > asked ? 'step' : preferred ? 'step preferred' : 'step asked'} />
            ))}
            {brought !== null && <b class="brought" style={{ '--steps': String(brought) }} />}
          </div>
          {size === 'normal' && <span>{STAGE_COLUMN_LABELS[stage]}</span>}
        </div>
      ))}
    </div>
  );
}

/** What the filled steps and the line mean. */
export function LifeCycleKey({ line }: { /** Whether a line is drawn. */ readonly line: boolean }) {
  return (
    <ul class="life-cycle-key">
      <li>
        <i class="step asked" /> asked
      </li>
      <li>
        <i class="step preferred" /> nice to have
      </li>
      {line && (
        <li>
          <b class="brought" /> you
        </li>
      )}
    </ul>
  );
}
