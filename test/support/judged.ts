import { type Correction, createCorrection, type Judgement } from '../../src/core/correction.ts';
import type { Posting } from '../../src/core/posting.ts';
import type { Tag } from '../../src/core/tag.ts';
import { plainPosting, plainReading } from './saved.ts';

/**
 * A tag on the first occurrence of a quote, as a duty to own.
 *
 * @param description the text it is in
 * @param quote the words
 * @param id what it is of
 */
export function tagOf(description: string, quote: string, id: string): Tag {
  const start = description.indexOf(quote);
  if (start === -1) throw new Error(`not in the text: ${quote}`);
  const cue = { rule: quote.toLowerCase(), strength: null, depth: 'own', heading: 'The role', zone: 'duty' } as const;
  return { id, kind: 'competency', start, end: start + quote.length, quote, strength: 'duty', depth: 'own', cue };
}

export const JUDGED_AT = '2026-03-05T09:00:00.000Z';

/** What a user said of a tag of a posting. */
export function judged(verdict: Judgement, tag: Tag, posting: Posting = plainPosting()): Correction {
  return createCorrection({ posting, reading: plainReading() }, tag, verdict, JUDGED_AT);
}
