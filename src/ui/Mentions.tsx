import type { Tag } from '../core/tag.ts';
import { Quote } from './Quote.tsx';
import { labelOf, useVocabulary } from './vocabulary.ts';
import { WhyTag } from './WhyTag.tsx';

interface MentionsProps {
  readonly id: string;
  readonly tags: readonly Tag[];
  readonly description: string;
  readonly onShow: ((start: number) => void) | null;
}

/** A thing that is named without being asked, in the posting's words, each with why it was taken so. */
export function Mentions({ id, tags, description, onShow }: MentionsProps) {
  const vocabulary = useVocabulary();
  const label = labelOf(vocabulary, id);
  return (
    <article class="finding" data-finding={id} aria-label={label} tabIndex={-1}>
      <h3 class="not-asked">{label}</h3>
      {tags.map((tag) => (
        <div key={`${tag.start} ${tag.strength}`}>
          <Quote
            description={description}
            span={tag}
            family={tag.kind === 'application' ? 'application' : (vocabulary.competencies.get(id)?.family ?? 'people')}
            strength={tag.strength}
            onShow={onShow}
          />
          <details class="why-more">
            <summary>
              Why?
              <span class="unseen">{`: ${label}, “${tag.quote}”`}</span>
            </summary>
            <WhyTag tag={tag} />
          </details>
        </div>
      ))}
    </article>
  );
}
