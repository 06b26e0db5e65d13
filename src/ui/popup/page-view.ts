import type { Posting } from '../../core/posting.ts';
import type { Reading } from '../../core/reading.ts';

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
  | { readonly state: 'none' }
  | { readonly state: 'closed'; readonly why: 'browser' | 'pdf' | 'refused' }
  /** The page or the background did not answer; the message is a sentence for the user. */
  | { readonly state: 'silent'; readonly message: string };

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
