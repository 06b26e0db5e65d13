import type { Posting } from './posting.ts';
import type { Reading } from './reading.ts';

export const STATUSES = ['saved', 'applied', 'interviewing', 'offer', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

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
export function savePosting(posting: Posting, reading: Reading, now: string, before: SavedPosting | null): SavedPosting {
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
