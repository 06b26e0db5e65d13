import type { MarkFamily } from '../core/family.ts';
import type { Posting } from '../core/posting.ts';
import type { Reading } from '../core/reading.ts';

/** Every message there is, one interface a direction. A handler is checked against its interface. */

/** What a content script or one of our own pages may ask of the background. */
export interface ToBackground {
  /** Reads a posting, with what the user said of its tags applied; from a tab it also sets that tab's badge. The only thing a content script may ask for. */
  readPosting(posting: Posting): ReadPostingAnswer;
  /** Tells that the frame holds no posting any more, so that the tab's badge is cleared; sent only by one that held one. */
  forgetPosting(): null;
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
  /** Not a posting. */
  | { readonly state: 'none' };
