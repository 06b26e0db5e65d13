import './legend.css';
import { FAMILIES, FAMILY_LABELS } from '../core/family.ts';
import { STRENGTH_LABELS } from '../core/reason.ts';
import { STRENGTHS } from '../core/tag.ts';

/** What the marks mean: the colour is the family, the line is how it is asked. */
export function Legend() {
  return (
    <div class="legend">
      <p>
        The picture: the life of an AI product in eight stages, with iteration leading back to data. Its steps are what
        the posting asks, from below: know, contribute, own. Filled is AI work, hatched is AI work that is nice to have,
        hollow is what other roles are asked too. The frame is you: what sticks out of it you do not bring yet; where
        nothing is asked, it shows how far your profile goes. Over a list of findings, a click on a stage shows its own.
      </p>
      <p>The marks: the colour says what it is about,</p>
      <ul>
        {FAMILIES.map((family) => (
          <li key={family}>
            <mark data-family={family} data-strength="duty">
              {FAMILY_LABELS[family]}
            </mark>
          </li>
        ))}
        <li>
          <mark data-family="application" data-strength="duty">
            What the AI is for
          </mark>
        </li>
      </ul>
      <p>the line how it is asked.</p>
      <ul>
        {STRENGTHS.map((strength) => (
          <li key={strength}>
            <mark data-family="people" data-strength={strength}>
              {STRENGTH_LABELS[strength]}
            </mark>
          </li>
        ))}
      </ul>
    </div>
  );
}
