import { bestLinesFirst, type EvidenceLine, linesOn } from '../core/best-line.ts';
import type { Profile } from '../core/profile.ts';
import type { Placed } from './standing.ts';
import { labelOf, useVocabulary } from './vocabulary.ts';
import { whatYouBring } from './wording.ts';

interface YourLinesProps {
  readonly placed: Placed;
  /** The posting's sentence, which the best line answers. */
  readonly sentence: string;
  readonly profile: Profile | null;
}

/** What the user brings of a thing: where it stands, and the line that shows it best, the others folded. */
export function YourLines({ placed, sentence, profile }: YourLinesProps) {
  const vocabulary = useVocabulary();
  const name = (id: string): string => labelOf(vocabulary, id);
  const [best, ...more] = bestLinesFirst(linesOn(placed, profile), sentence);
  const shown = ({ id, line }: EvidenceLine) => (
    <>
      {id !== placed.id && <span class="soft">{name(id)}: </span>}
      {line}
    </>
  );
  return (
    <>
      <p>{whatYouBring(placed, name)}</p>
      {best && <p class="your-line">{shown(best)}</p>}
      {!best && placed.skill.level !== 'none' && <p class="soft">No line of your profile shows it yet.</p>}
      {more.length > 0 && (
        <details class="your-more">
          <summary>{more.length === 1 ? 'One more line' : `${more.length} more lines`}</summary>
          <ul>
            {more.map((one) => (
              <li key={`${one.id} ${one.line}`} class="your-line">
                {shown(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
