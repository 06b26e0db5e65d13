import type { Ask } from '../ask.ts';
import { competencies } from '../competency.ts';
import { describeLifeCycle, lifeCycleOf, STAGE_COLUMN_LABELS, STAGE_FAMILIES } from '../life-cycle.ts';
import { type Html, html } from './html.ts';

/**
 * Draws what a posting asks over the life cycle of an AI product.
 *
 * @param asks what the posting asks
 */
export function lifeCycleHtml(asks: readonly Ask[]): Html {
  const stages = lifeCycleOf(asks, null, competencies);
  const columns = stages.map(({ stage, asked, preferred }) => {
    const steps = [3, 2, 1].map(
      (step) => html`<i class="${step > asked ? 'open' : preferred ? 'preferred' : 'asked'}"></i>`,
    );
    return html`<div data-family="${STAGE_FAMILIES[stage]}">${steps}<span>${STAGE_COLUMN_LABELS[stage]}</span></div>`;
  });
  return html`<div class="life-cycle" role="img" aria-label="${describeLifeCycle(stages)}">${columns}</div>`;
}
