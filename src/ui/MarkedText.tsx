import './quote.css';
import './marked-text.css';
import { useMemo } from 'preact/hooks';
import { cutByTags } from '../core/marked-text.ts';
import { reasonOf } from '../core/reason.ts';
import type { Tag } from '../core/tag.ts';
import { cutByHeadings, headingsOf } from './posting-headings.ts';
import { labelOf, useVocabulary, type Vocabulary } from './vocabulary.ts';

interface MarkedTextProps {
  readonly description: string;
  readonly tags: readonly Tag[];
}

/** The id of the mark that starts at an offset into the description, for jumping to it. */
export const markId = (start: number): string => `mark-${start}`;

const meaning = (vocabulary: Vocabulary, tags: readonly Tag[]): string =>
  tags.map((tag) => `${labelOf(vocabulary, tag.id)}. ${reasonOf(tag)}`).join('\n');

/** A posting's whole text with its marks: text nodes only, so that nothing of a posting ever becomes markup. */
export function MarkedText({ description, tags }: MarkedTextProps) {
  const vocabulary = useVocabulary();
  const segments = useMemo(() => cutByTags(description, tags), [description, tags]);
  const headings = useMemo(() => headingsOf(description), [description]);
  return (
    <div class="marked-text">
      {segments.map(({ start, text, tags: over }) => {
        const [first] = over;
        const words = cutByHeadings(start, text, headings).map((part) =>
          part.heading ? <strong key={part.start}>{part.text}</strong> : part.text,
        );
        if (!first) return words;
        return (
          <mark
            key={start}
            id={markId(start)}
            tabIndex={-1}
            data-family={vocabulary.competencies.get(first.id)?.family ?? 'application'}
            data-strength={first.strength}
            title={meaning(vocabulary, over)}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}
