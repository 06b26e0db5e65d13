import type { Verdict } from './reading.ts';
import type { SavedPosting, Status } from './saved-posting.ts';
import { isAsked } from './tag.ts';

/** What a user looks for among saved postings; null leaves that open. */
export interface SavedSearch {
  /** Every word must occur in the title, company, place, text or note. */
  readonly words: string;
  readonly verdict: Verdict | null;
  readonly status: Status | null;
  /** Id of a competency that the posting asks for. */
  readonly competency: string | null;
}

export const EVERYTHING: SavedSearch = { words: '', verdict: null, status: null, competency: null };

/** Lower-casing a whole library at every letter typed would be felt; a record never changes, so its text is kept. */
const texts = new WeakMap<SavedPosting, string>();

function textOf(saved: SavedPosting): string {
  const known = texts.get(saved);
  if (known !== undefined) return known;
  const { title, company, location, description } = saved.posting;
  const text = [title, company, location, saved.note, description].join('\n').toLowerCase();
  texts.set(saved, text);
  return text;
}

const asksFor = (saved: SavedPosting, id: string): boolean =>
  saved.reading.tags.some((tag) => tag.kind === 'competency' && tag.id === id && isAsked(tag.strength));

/**
 * Finds saved postings.
 *
 * @param saved the library
 * @param search what is looked for
 * @returns those that answer all of it, in the order given
 */
export function searchSaved(saved: readonly SavedPosting[], search: SavedSearch): readonly SavedPosting[] {
  const words = search.words.toLowerCase().split(/\s+/).filter(Boolean);
  return saved.filter(
    (one) =>
      (search.verdict === null || one.reading.verdict === search.verdict) &&
      (search.status === null || one.status === search.status) &&
      (search.competency === null || asksFor(one, search.competency)) &&
      words.every((word) => textOf(one).includes(word)),
  );
}
