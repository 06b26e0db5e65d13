import * as v from 'valibot';
import { type Posting, PostingSchema } from './posting.ts';
import type { Reading } from './reading.ts';
import { ReadingSchema } from './reading-schema.ts';

export const STATUSES = ['saved', 'applied', 'interviewing', 'offer', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  closed: 'Closed',
};

/** A posting kept in the library: the whole text with its reading, and what the user says of it. */
export interface SavedPosting {
  readonly version: 1;
  readonly posting: Posting;
  readonly reading: Reading;
  readonly status: Status;
  readonly note: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly updatedAt: string;
}

/**
 * Puts a posting into the form in which the library keeps it.
 *
 * @param posting the posting as read now
 * @param reading its reading
 * @param now ISO 8601, UTC
 * @param before the record kept under the same id so far, whose status, note and first date stay
 */
export function savePosting(
  posting: Posting,
  reading: Reading,
  now: string,
  before: SavedPosting | null,
): SavedPosting {
  return {
    version: 1,
    posting,
    reading,
    status: before?.status ?? 'saved',
    note: before?.note ?? '',
    savedAt: before?.savedAt ?? now,
    updatedAt: now,
  };
}

/** Notes are the user's own words; the limit only keeps a broken file from filling the store. */
export const LONGEST_NOTE = 100_000;

const SavedPostingSchema = v.object({
  version: v.literal(1),
  posting: PostingSchema,
  reading: ReadingSchema,
  status: v.picklist(STATUSES),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  updatedAt: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, SavedPosting>;

const LaterVersionSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(2)) });

/** A stored value as a saved posting, or why it cannot be read as one. */
export type SavedPostingParse =
  | { readonly state: 'read'; readonly saved: SavedPosting }
  /** Made by a later version of the extension: kept as it is, never written over. */
  | { readonly state: 'later-version' }
  /** Not what any version wrote. */
  | { readonly state: 'broken'; readonly reason: string };

/**
 * Reads a stored or imported value as a saved posting.
 *
 * @param value whatever was stored
 */
export function parseSavedPosting(value: unknown): SavedPostingParse {
  if (v.is(LaterVersionSchema, value)) return { state: 'later-version' };
  const parsed = v.safeParse(SavedPostingSchema, value);
  if (parsed.success) return { state: 'read', saved: parsed.output };
  const issue = parsed.issues[0];
  return { state: 'broken', reason: `${v.getDotPath(issue) ?? 'the record'}: ${issue.message}` };
}
