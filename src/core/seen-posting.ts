import * as v from 'valibot';
import { asksOf } from './ask.ts';
import type { Posting } from './posting.ts';
import { placesAgree, postingName } from './posting-name.ts';
import { type Reading, VERDICTS } from './reading.ts';
import { DEPTHS, STRENGTHS } from './tag.ts';
import { likeness, sketchOf } from './text-sketch.ts';

const LineSchema = v.pipe(v.string(), v.maxLength(4_000));

const AlternativeSchema = v.object({ id: v.string(), depth: v.picklist(DEPTHS) });

/** What is kept of a posting that was open in a tab: enough to know it again in a list, and nothing of its text. */
const SeenPostingSchema = v.object({
  version: v.literal(1),
  id: LineSchema,
  /** What `postingName` calls it. */
  name: v.nullable(LineSchema),
  location: v.nullable(LineSchema),
  /** What `sketchOf` makes of its description. */
  sketch: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
  verdict: v.nullable(v.picklist(VERDICTS)),
  /** Whether its text was in English, so that it could be read. */
  english: v.boolean(),
  /** What it asks, as far as the fit depends on it. */
  asks: v.array(
    v.object({
      ...AlternativeSchema.entries,
      years: v.nullable(v.number()),
      // What was noted before strengths and choices were counted has neither.
      strength: v.optional(v.picklist(STRENGTHS), 'required'),
      or: v.exactOptional(v.array(AlternativeSchema)),
    }),
  ),
  /** When it was last open: ISO 8601, UTC. */
  seenAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type SeenPosting = Readonly<v.InferOutput<typeof SeenPostingSchema>>;

/**
 * Makes what is kept of a posting.
 *
 * @param posting the posting
 * @param reading its reading, with what the user said of its tags applied
 * @param now ISO 8601, UTC
 */
export function seenPosting(posting: Posting, reading: Reading, now: string): SeenPosting {
  return {
    version: 1,
    id: posting.id,
    name: postingName(posting),
    location: posting.location,
    sketch: sketchOf(posting.description),
    verdict: reading.verdict,
    english: reading.english,
    asks: asksOf(reading).map(({ id, depth, years, strength, or }) => {
      return { id, depth, years, strength, ...(or ? { or: [...or] } : {}) };
    }),
    seenAt: now,
  };
}

/**
 * Reads a stored value as a seen posting.
 *
 * @param value whatever was stored
 * @returns it, or null where this version cannot read it
 */
export function parseSeenPosting(value: unknown): SeenPosting | null {
  const parsed = v.safeParse(SeenPostingSchema, value);
  return parsed.success ? parsed.output : null;
}

/**
 * From this likeness on, texts under the same name are one posting. One word in thirty changed leaves about 0.8, a new
 * paragraph of a tenth of the text 0.9; another opening that shares its employer's standing half leaves a third.
 */
const SAME_TEXT = 0.65;

/**
 * Tells whether two postings are one that was put up again: the same employer, the same title and nearly the same text.
 *
 * @param one a posting
 * @param other another
 */
export function isSamePosting(one: SeenPosting, other: SeenPosting): boolean {
  if (one.id === other.id) return true;
  return one.name !== null && one.name === other.name && likeness(one.sketch, other.sketch) >= SAME_TEXT;
}

/** What a list says of a posting. */
export interface ListedPosting {
  /** The posting's id, or null where the list does not say. */
  readonly id: string | null;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
}

/** A posting that was seen before. */
export interface Recognised {
  readonly seen: SeenPosting;
  /** Under which ids it was seen, that of `seen` first. */
  readonly ids: readonly string[];
  /** Whether it was also, or only, seen under another id than it has here. */
  readonly repost: boolean;
}

/** What was seen, ready to be asked. */
export interface SeenIndex {
  /**
   * Recognises a posting of a list: by its id; else, since a list shows no text, by employer and title where the places
   * agree. What was put up again with nearly the same text belongs to it.
   *
   * @param listed what the list says
   * @returns what was seen of it, or null
   */
  recognise(listed: ListedPosting): Recognised | null;
  /**
   * Recognises a posting whose text is known.
   *
   * @param read the posting as it would be kept
   * @returns what was seen of it under this or another id, or null
   */
  recogniseRead(read: SeenPosting): Recognised | null;
}

const latestFirst = (a: SeenPosting, b: SeenPosting): number =>
  a.seenAt < b.seenAt ? 1 : a.seenAt > b.seenAt ? -1 : 0;

/**
 * Makes what was seen ready to be asked about many postings.
 *
 * @param all what was seen
 */
export function indexSeen(all: readonly SeenPosting[]): SeenIndex {
  const byId = new Map(all.map((seen) => [seen.id, seen]));
  const byName = new Map<string, SeenPosting[]>();
  for (const seen of all) {
    if (seen.name === null) continue;
    const namesakes = byName.get(seen.name);
    if (namesakes) namesakes.push(seen);
    else byName.set(seen.name, [seen]);
  }
  /** The latest first. */
  const namesakesOf = (name: string | null): readonly SeenPosting[] =>
    name === null ? [] : (byName.get(name) ?? []).toSorted(latestFirst);
  const othersOf = (seen: SeenPosting): readonly SeenPosting[] =>
    namesakesOf(seen.name).filter((other) => other.id !== seen.id && isSamePosting(seen, other));

  return {
    recognise(listed) {
      const own = listed.id === null ? undefined : byId.get(listed.id);
      const seen =
        own ?? namesakesOf(postingName(listed)).find(({ location }) => placesAgree(location, listed.location));
      if (!seen) return null;
      const others = othersOf(seen).map(({ id }) => id);
      return { seen, ids: [seen.id, ...others], repost: own ? others.length > 0 : listed.id !== null };
    },
    recogniseRead(read) {
      const own = byId.get(read.id);
      const others = othersOf(read);
      const seen = own ?? others[0];
      if (!seen) return null;
      const ids = [seen, ...others.filter((other) => other !== seen)].map(({ id }) => id);
      return { seen, ids, repost: others.length > 0 };
    },
  };
}
