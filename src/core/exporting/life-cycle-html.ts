import type { Ask } from '../ask.ts';
import { competencies } from '../competency.ts';
import { lifeCycleOf, STAGE_COLUMN_LABELS, STAGE_FAMILIES } from '../life-cycle.ts';
import { describeLifeCycle } from '../life-cycle-words.ts';
import { type Html, html } from './html.ts';

/** What the steps of the picture mean; written once, at the top of the page. */
export const lifeCycleKey = html`<p>In the picture of a posting the steps say how deep it asks: know, contribute, own.</p>
<ul class="steps"><li><i data-ask="ai"></i> AI work</li><li><i data-ask="ai-wish"></i> AI work, nice to have</li><li><i data-ask="other"></i> asked of other roles too</li></ul>`;

/**
 * Draws what a posting asks over the life cycle of an AI product: the same map as on the screens, readable in one ink.
 *
 * @param asks what the posting asks
 */
export function lifeCycleHtml(asks: readonly Ask[]): Html {
  const stages = lifeCycleOf(asks, null, competencies);
  const columns = stages.map(({ stage, steps: asked }) => {
    const steps = asked.toReversed().map((ask) => html`<i data-ask="${ask}"></i>`);
    return html`<div data-family="${STAGE_FAMILIES[stage]}">${steps}<span>${STAGE_COLUMN_LABELS[stage]}</span></div>`;
  });
  return html`<div class="life-cycle" role="img" aria-label="${describeLifeCycle(stages)}">${columns}<b></b></div>`;
}
