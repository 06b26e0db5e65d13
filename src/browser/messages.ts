import type { MarkFamily } from '../core/family.ts';
import type { KnownPosting } from '../core/known-posting.ts';
import type { Posting } from '../core/posting.ts';
import type { Reading } from '../core/reading.ts';
import type { ListedPosting } from '../core/seen-posting.ts';

/** Every message there is, one interface a direction. A handler is checked against its interface. */

/** What a content script or one of our own pages may ask of the background. */
export interface ToBackground {
  /** Reads a posting, with what the user said of its tags applied; from a tab it also sets that tab's badge. */
  readPosting(posting: Posting): ReadPostingAnswer;
  /** Tells that the frame holds no posting any more, so that the tab's badge is cleared; sent only by one that held one. */
  forgetPosting(): null;
  /** Tells what is known of postings that a list shows. A page that broke into the script learns no more by it than that. */
  knownCards(cards: readonly ListedCard[]): CardsAnswer;
  /** Reads postings whose text stands in a list, a few at a time; they do not count as seen, and the badge stays. */
  readCards(postings: readonly Posting[]): CardsAnswer;
  /** Notes that the user opened a posting whose text stands in a list. */
  openedCard(posting: Posting): null;
}

/** As many postings of a list are asked about at once. */
export const MOST_LISTED = 200;
/** As many postings are read at once: a worker that is asked for one that the user opens is soon free. */
export const MOST_READ = 8;

/** What a list says of a posting. */
export interface ListedCard extends Omit<ListedPosting, 'id'> {
  /** The board's own id of it, or null where the list does not say. */
  readonly key: string | null;
}

/** What is known of a posting of a list, and the same in words. */
export interface KnownCard extends KnownPosting {
  /** One or two lines. */
  readonly words: string;
}

export interface CardsAnswer {
  /** Whether marks may be painted on this site now. */
  readonly marks: boolean;
  /** One a card, in the order asked; null where nothing is known of it. */
  readonly cards: readonly (KnownCard | null)[];
}

export interface ReadPostingAnswer {
  readonly reading: Reading;
  /** Whether marks may be painted on this site now. */
  readonly marks: boolean;
  /** What colours each tag id of the reading; the vocabulary itself stays out of the page. */
  readonly families: Readonly<Record<string, MarkFamily>>;
  /** What each tag id is called, for the words shown beside a mark under the pointer. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What our own pages may ask of the content script in a tab. */
export interface ToContent {
  /** Says what the tab shows now. */
  describePage(): PageState;
  /** Scrolls to the mention or the fact's words that start at this offset into the description, and flashes them once. */
  showTag(start: number): boolean;
  /** Paints or clears the marks in this tab. */
  setMarks(on: boolean): null;
  /** Asks the background anew for the reading of the posting shown, and paints it: what the user says of tags has changed. */
  readAgain(): null;
  /** Scrolls to a posting of the list that `describePage` told of, and flashes its title once. */
  openCard(name: string): OpenedCard;
}

export interface OpenedCard {
  /** Whether it still stands in the list. */
  readonly found: boolean;
  /** The posting, where its text stands in the list. */
  readonly posting: Posting | null;
}

/** A posting of a list of which something is known. */
export interface KnownInList {
  /** What the list's script calls it. */
  readonly name: string;
  readonly title: string;
  readonly company: string | null;
  readonly known: KnownCard;
}

export type PageState =
  | {
      readonly state: 'posting';
      readonly posting: Posting;
      /** Null while the background has not answered yet. */
      readonly reading: Reading | null;
      /** Whether marks are painted now. */
      readonly marks: boolean;
      /** True where the board's terms make marks wait for the user's word. */
      readonly marksOnRequest: boolean;
    }
  /** The address says a posting should be here, and its text may still be loading. */
  | { readonly state: 'waiting'; readonly board: string }
  /** The address says a posting should be here, and none could be read. */
  | { readonly state: 'unreadable'; readonly board: string; readonly boardId: string }
  /** A list of postings, none of them shown. */
  | {
      readonly state: 'list';
      readonly board: string;
      readonly url: string;
      /** How many postings it shows. */
      readonly total: number;
      /** Those of which something is known, in the order of the list. */
      readonly cards: readonly KnownInList[];
      /** How many are still to be read, where their text stands in the list. */
      readonly unread: number;
      readonly marks: boolean;
      readonly marksOnRequest: boolean;
    }
  /** Not a posting. */
  | { readonly state: 'none' };
