import type { Competency } from './competency.ts';
import { type Correction, mentionKey } from './correction.ts';
import type { Posting } from './posting.ts';
import type { Reading } from './reading.ts';
import { sentenceAround } from './sentence.ts';
import type { Tag } from './tag.ts';
import { verdictOf } from './verdict.ts';

const inOrder = (tags: readonly Tag[]): readonly Tag[] => tags.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** The tags as the rules found them, those that were taken out before among them. */
function allTags({ tags, corrections = [] }: Reading): readonly Tag[] {
  const takenOut = corrections.filter(({ verdict }) => verdict === 'wrong').map(({ tag }) => tag);
  return takenOut.length === 0 ? tags : inOrder([...tags, ...takenOut]);
}

/**
 * Lets what the user said of single tags count: a tag called wrong is taken out, and the posting's verdict follows from
 * those that stay. A mention is known by its words and their sentence, so that a correction holds where the page's text has
 * shifted, and for each line that says exactly the same. What was applied before is first taken back, so that of two
 * lists only the latter counts.
 *
 * @param read a posting with its reading, fresh from the rules or corrected before
 * @param corrections what the user said; those about other postings, or about words no longer there, are passed over
 * @param competencies every competency by id, which say whether they are AI-specific
 * @returns the reading with the corrections that apply, each with the tag of this very reading
 */
export function applyCorrections(
  { posting, reading }: { readonly posting: Posting; readonly reading: Reading },
  corrections: readonly Correction[],
  competencies: ReadonlyMap<string, Pick<Competency, 'aiSpecific'>>,
): Reading {
  if (corrections.length === 0 && !reading.corrections) return reading;
  const byMention = new Map(corrections.map((correction) => [mentionKey(correction), correction]));
  const tags: Tag[] = [];
  const applied: Correction[] = [];
  for (const tag of allTags(reading)) {
    const sentence = sentenceAround(posting.description, tag);
    const said = byMention.get(mentionKey({ posting, tag, sentence }));
    if (said) applied.push({ ...said, tag });
    if (said?.verdict !== 'wrong') tags.push(tag);
  }
  const { corrections: before = [], ...rest } = reading;
  // A right tag changes nothing else, and a verdict of other rules is not ours to revise.
  if (![...before, ...applied].some(({ verdict }) => verdict === 'wrong'))
    return applied.length > 0 ? { ...rest, corrections: applied } : rest;
  // The title's share in the verdict is the verdict's own: AI in the title is what these two have in common.
  const aiTitle = reading.verdict === 'ai' || reading.verdict === 'name-only';
  return {
    ...rest,
    tags,
    verdict: reading.verdict === null ? null : verdictOf(aiTitle, tags, competencies),
    ...(applied.length > 0 ? { corrections: applied } : {}),
  };
}
