import type { KnownCard, ListedCard } from '../../browser/messages.ts';
import { competencies } from '../../core/competency.ts';
import { knownPosting, stateOf } from '../../core/known-posting.ts';
import type { Posting } from '../../core/posting.ts';
import type { Profile } from '../../core/profile.ts';
import type { Reading } from '../../core/reading.ts';
import type { SavedPosting } from '../../core/saved-posting.ts';
import { type SeenIndex, type SeenPosting, seenPosting } from '../../core/seen-posting.ts';
import { knownWords } from '../../ui/known-words.ts';

/** Where what the user did with postings is kept. */
export interface Memory {
  seen(): Promise<SeenIndex>;
  /** What the library has under an id, or null. */
  saved(id: string): Promise<SavedPosting | null>;
  profile(): Promise<Profile | null>;
  now(): Date;
}

/** A private window's memory: what was done elsewhere is not told there, and the profile not asked. */
export const noMemory = (now: () => Date): Memory => ({
  seen: async () => ({ recognise: () => null, recogniseRead: () => null }),
  saved: async () => null,
  profile: async () => null,
  now,
});

/** A store that cannot be read knows nothing; what the page shows is there all the same. */
const orNull = <T>(look: Promise<T | null>): Promise<T | null> => look.catch(() => null);

const isThere = <T>(value: T | null): value is T => value !== null;

/**
 * Tells what is known of postings that a list shows, by what it says of them.
 *
 * @param memory where that is kept
 * @param board id of the list's board, or null where it has none: then postings are known by name alone
 * @param cards what the list says
 * @returns one answer a card; null where nothing is known of it
 */
export async function knownCards(
  memory: Memory,
  board: string | null,
  cards: readonly ListedCard[],
): Promise<(KnownCard | null)[]> {
  const [index, profile] = await Promise.all([orNull(memory.seen()), orNull(memory.profile())]);
  return Promise.all(
    cards.map(async ({ key, ...card }) => {
      const id = board !== null && key !== null ? `${board}:${key}` : null;
      const recognised = index?.recognise({ id, ...card }) ?? null;
      const ids = [...new Set([...(id === null ? [] : [id]), ...(recognised?.ids ?? [])])];
      const saved = (await Promise.all(ids.map((each) => orNull(memory.saved(each))))).filter(isThere);
      const [first] = saved;
      // Saved before anything was noted, or noted too long ago.
      const seen = recognised?.seen ?? (first && seenPosting(first.posting, first.reading, first.savedAt));
      if (!seen) return null;
      const state = stateOf(saved, recognised?.seen.seenAt ?? null);
      const known = knownPosting(seen, { ...state, repost: recognised?.repost ?? false }, profile, competencies);
      return { ...known, words: knownWords(known, memory.now()) };
    }),
  );
}

/**
 * Tells what is known of postings whose text stands in a list.
 *
 * @param memory where that is kept
 * @param postings the postings
 * @param read the matcher with the user's corrections
 * @returns one answer a posting
 */
export async function readCards(
  memory: Memory,
  postings: readonly Posting[],
  read: (posting: Posting) => Promise<Reading>,
): Promise<KnownCard[]> {
  const [index, profile] = await Promise.all([orNull(memory.seen()), orNull(memory.profile())]);
  const known: KnownCard[] = [];
  // One after the other: a page that the user opens meanwhile is not to wait for all of them.
  for (const posting of postings) {
    const now: SeenPosting = seenPosting(posting, await read(posting), memory.now().toISOString());
    const recognised = index?.recogniseRead(now) ?? null;
    const ids = [...new Set([posting.id, ...(recognised?.ids ?? [])])];
    const saved = (await Promise.all(ids.map((each) => orNull(memory.saved(each))))).filter(isThere);
    const state = stateOf(saved, recognised?.seen.seenAt ?? null);
    const one = knownPosting(now, { ...state, repost: recognised?.repost ?? false }, profile, competencies);
    known.push({ ...one, words: knownWords(one, memory.now()) });
  }
  return known;
}
