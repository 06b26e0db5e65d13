import * as v from 'valibot';
import { LONGEST_LINE, type Posting } from './posting.ts';
import type { Reading } from './reading.ts';
import { type QuotedSentence, sentenceAround } from './sentence.ts';
import type { Tag } from './tag.ts';
import { TagSchema } from './tag-schema.ts';

/** What a user can say of a tag: that it is right, or that the posting does not say so. */
export const JUDGEMENTS = ['right', 'wrong'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What the user said of one tag of one posting. */
export interface Correction {
  readonly posting: {
    readonly id: string;
    /** For the eye alone. */
    readonly title: string;
  };
  /** The tag as it was when the user judged it, with its quote, its offsets and why it was there. */
  readonly tag: Tag;
  /** The sentence around it: by this the mention is found again where the text around it has shifted. */
  readonly sentence: QuotedSentence;
  readonly verdict: Judgement;
  /** Version of the rules that made the tag. */
  readonly rules: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A quote and the words shown beside it are some hundred units; the limit only keeps a broken file from filling the store. */
const LONGEST_SENTENCE = 20_000;
const part = v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE));

export const CorrectionSchema = v.object({
  posting: v.object({
    id: v.pipe(v.string(), v.maxLength(LONGEST_LINE)),
    title: v.pipe(v.string(), v.maxLength(LONGEST_LINE)),
  }),
  tag: TagSchema,
  sentence: v.object({ before: part, quote: part, after: part }),
  verdict: v.picklist(JUDGEMENTS),
  rules: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, Correction>;

/**
 * Writes down what the user says of a tag.
 *
 * @param read the posting with the reading that the tag is of
 * @param tag the tag
 * @param verdict what the user says
 * @param at when, ISO 8601, UTC
 */
export function createCorrection(
  { posting, reading }: { readonly posting: Posting; readonly reading: Reading },
  tag: Tag,
  verdict: Judgement,
  at: string,
): Correction {
  const sentence = sentenceAround(posting.description, tag);
  return { posting: { id: posting.id, title: posting.title }, tag, sentence, verdict, rules: reading.rules, at };
}

/**
 * Names the mention that a correction is about: the posting, the thing, and its words within their sentence. Offsets and
 * the rules' reasons are no part of it, since both may change while the posting says the same.
 *
 * @param correction the correction
 * @returns the same for two corrections that are about the same mention
 */
export function mentionKey({ posting, tag, sentence }: Pick<Correction, 'posting' | 'tag' | 'sentence'>): string {
  return JSON.stringify([posting.id, tag.id, sentence.before, sentence.quote, sentence.after]);
}

/**
 * Groups corrections by what they are about.
 *
 * @param corrections of any postings
 * @returns those of each posting, by its id, in the order given
 */
export function byPosting(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const group = groups.get(correction.posting.id);
    if (group) group.push(correction);
    else groups.set(correction.posting.id, [correction]);
  }
  return groups;
}
