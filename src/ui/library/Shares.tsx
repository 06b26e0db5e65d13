import { counted } from '../../core/counted.ts';
import type { SideShares } from '../../core/side-by-side.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';
import { letterOf } from './Letter.tsx';

/** What the postings have in common, and what each asks alone, in a few plain sentences. */
export function Shares({ shares: { common, alone } }: { readonly shares: SideShares }) {
  const vocabulary = useVocabulary();
  const all = alone.length === 2 ? 'both' : 'all three';
  const sentences = [
    common.length > 0
      ? `${counted(common.length, 'thing is', 'things are')} asked by ${all}.`
      : `Nothing is asked by ${all}.`,
    ...alone.flatMap((ids, index) =>
      ids.length === 0
        ? []
        : `${counted(ids.length, 'thing')} only by ${letterOf(index)}: ${ids.map((id) => labelOf(vocabulary, id)).join('; ')}.`,
    ),
  ];
  return <p class="side-shares">{sentences.join(' ')}</p>;
}
