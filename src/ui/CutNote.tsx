import { LONGEST_DESCRIPTION, type Posting } from '../core/posting.ts';

/** Says so where a posting was so long that its end was left out. */
export function CutNote({ posting }: { readonly posting: Posting }) {
  if (posting.description.length < LONGEST_DESCRIPTION) return null;
  const limit = LONGEST_DESCRIPTION.toLocaleString('en');
  return <p class="warning">This posting is longer than {limit} characters. What stands after them was not read.</p>;
}
