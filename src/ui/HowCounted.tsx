import './how-counted.css';
import type { Ask } from '../core/ask.ts';
import { askName } from '../core/ask-words.ts';
import type { Comparison } from '../core/compare.ts';
import { formulaInWords, heldInWords, pointsInWords } from '../core/fit-words.ts';
import { StandingSign } from './StandingSign.tsx';
import { placeAsks, STANDING_LABELS } from './standing.ts';
import { labelOf, useVocabulary } from './vocabulary.ts';
import { askInShort } from './wording.ts';

interface HowCountedProps {
  readonly asks: readonly Ask[];
  readonly comparison: Comparison;
}

/** The formula with its own weights, and what it made of each ask of this posting. */
export function HowCounted({ asks, comparison }: HowCountedProps) {
  const vocabulary = useVocabulary();
  const name = (id: string): string => labelOf(vocabulary, id);
  const { fit } = comparison;
  return (
    <details class="how-counted">
      <summary>How is this counted?</summary>
      <table>
        <caption>
          {pointsInWords(fit.points)} of {pointsInWords(fit.worth)} points, {fit.brought} of {fit.asked} met
        </caption>
        <thead>
          <tr>
            <th scope="col">Asked</th>
            <th scope="col">You</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {placeAsks(asks, comparison).map((one) => (
            <tr key={one.ask.id} data-standing={one.standing}>
              <th scope="row">
                {askName(one.ask, name)}
                <small>{askInShort(one.ask)}</small>
              </th>
              <td>
                {one.standing && (
                  <>
                    <StandingSign standing={one.standing} />
                    <span class="unseen">{STANDING_LABELS[one.standing]}: </span>
                  </>
                )}
                {heldInWords(one, name)}
              </td>
              <td>
                {pointsInWords(one.points)}
                <span class="soft"> of {one.worth}</span>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              In all
            </th>
            <td>
              {pointsInWords(fit.points)}
              <span class="soft"> of {pointsInWords(fit.worth)}</span>
            </td>
          </tr>
        </tfoot>
      </table>
      <dl>
        {formulaInWords(name).map((rule) => (
          <div key={rule.name}>
            <dt>{rule.name}</dt>
            <dd>{rule.words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
