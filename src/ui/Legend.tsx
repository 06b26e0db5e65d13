import './legend.css';
import { FAMILIES, FAMILY_LABELS } from '../core/family.ts';
import { STRENGTH_LABELS } from '../core/reason.ts';
import { STRENGTHS } from '../core/tag.ts';

/** What the marks mean: the colour is the family, the line is how it is asked. */
export function Legend() {
  return (
    <div class="legend">
      <p>
        The picture: eight stages in the life of an AI product. The filled steps are what the posting asks, from below:
        know, contribute, own. The line is you: where something is asked, how much of it you bring; where nothing is,
        how far your profile goes.
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
