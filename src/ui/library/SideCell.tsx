import { type Ask, alternativesOf } from '../../core/ask.ts';
import type { Side } from '../../core/side-by-side.ts';
import { DEPTHS } from '../../core/tag.ts';
import { Quote } from '../Quote.tsx';
import { StandingSign } from '../StandingSign.tsx';
import { STANDING_LABELS, type Standing } from '../standing.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';
import { askInShort } from '../wording.ts';

/** The depth as the map draws it: filled steps for AI work, hollow for the rest, broken for nice to have. */
function DepthSign({ ask, aiSpecific }: { readonly ask: Ask; readonly aiSpecific: boolean }) {
  const kind = `${aiSpecific ? 'ai' : 'other'}${ask.strength === 'preferred' ? '-wish' : ''}`;
  return (
    <span class="depth-sign" aria-hidden="true">
      {DEPTHS.map((depth, index) => (
        <i key={depth} class="step" data-ask={index <= DEPTHS.indexOf(ask.depth) ? kind : 'none'} />
      ))}
    </span>
  );
}

interface SideCellProps {
  /** The competency of the row. */
  readonly id: string;
  readonly side: Side;
  readonly aiSpecific: boolean;
  readonly description: string;
  /** Where the ask stands against the profile; null without one. */
  readonly standing: Standing | null;
}

/** How one posting asks for one competency; its own words unfold. */
export function SideCell({ id, side, aiSpecific, description, standing }: SideCellProps) {
  const vocabulary = useVocabulary();
  if (side.state === 'silent' || side.state === 'unread') {
    return <td class="soft">{side.state === 'silent' ? 'not asked' : 'not read'}</td>;
  }
  // Of a choice, this row's own depth counts here, and the others are named.
  const all = alternativesOf(side.ask);
  const ask = { ...side.ask, depth: all.find((one) => one.id === id)?.depth ?? side.ask.depth };
  const others = all.filter((one) => one.id !== id).map((one) => labelOf(vocabulary, one.id));
  return (
    <td>
      <details class="side-ask">
        <summary>
          {side.state === 'asked' ? (
            <>
              <DepthSign ask={ask} aiSpecific={aiSpecific} />
              {askInShort(ask)}
              {others.length > 0 && `, or ${others.join(' or ')}`}{' '}
              {standing && (
                <span class="side-standing" data-standing={standing}>
                  <StandingSign standing={standing} />
                  {STANDING_LABELS[standing].toLowerCase()}
                </span>
              )}
            </>
          ) : (
            'expressly not asked'
          )}
        </summary>
        {ask.tags.map((tag) => (
          <Quote
            key={`${tag.start} ${tag.strength}`}
            description={description}
            span={tag}
            family={vocabulary.competencies.get(tag.id)?.family ?? 'people'}
            strength={tag.strength}
            onShow={null}
          />
        ))}
      </details>
    </td>
  );
}
