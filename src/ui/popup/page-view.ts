import type { KnownPosting } from '../../core/known-posting.ts';
import type { Posting } from '../../core/posting.ts';
import type { Reading } from '../../core/reading.ts';

/** Where the view stands: under the toolbar's button for one page, or beside the pages, which it follows. */
export type Place = 'popup' | 'panel';

/** What the popup knows of the page behind it. */
export type PageView =
  /** Nothing has been answered yet. */
  | { readonly state: 'starting' }
  | {
      readonly state: 'posting';
      readonly posting: Posting;
      readonly reading: Reading | null;
      readonly marks: MarksView;
    }
  /** A posting should be here, and its text may still be loading. */
  | { readonly state: 'waiting'; readonly board: string }
  | { readonly state: 'unreadable'; readonly board: string; readonly boardId: string }
  /** A list of postings, none of them shown. */
  | ListView
  | { readonly state: 'none' }
  | { readonly state: 'closed'; readonly why: 'browser' | 'own' | 'pdf' | 'refused' | 'unasked' }
  /** The page or the background did not answer; the message is a sentence for the user. */
  | { readonly state: 'silent'; readonly message: string };

/** A posting of a list of which something is known. */
export interface KnownRow {
  /** What the list's script calls it. */
  readonly name: string;
  readonly title: string;
  readonly company: string | null;
  readonly known: KnownPosting;
}

/** A list of postings. */
export interface ListView {
  readonly state: 'list';
  readonly board: string;
  /** How many postings it shows. */
  readonly total: number;
  readonly cards: readonly KnownRow[];
  /** How many are still to be read, where their text stands in the list. */
  readonly unread: number;
  readonly marks: MarksView;
  /** Whether it stands in a private window, where nothing is remembered. */
  readonly isPrivate: boolean;
}

/** Marks on the site of the page. */
export interface MarksView {
  /** As the user names the site. */
  readonly site: string;
  readonly on: boolean;
  /** True where the site's terms make marks wait for the user's word and the user has not said it. */
  readonly undecided: boolean;
}

/** A site that no board starts on by itself. */
export interface OwnSiteView {
  /** Such as `jobs.acme.example`. */
  readonly host: string;
  /** Whether the user lets Rolelight start there by itself. */
  readonly on: boolean;
}

/** A posting with its reading, from the page or from pasted text. */
export interface ReadPosting {
  readonly posting: Posting;
  readonly reading: Reading;
}
