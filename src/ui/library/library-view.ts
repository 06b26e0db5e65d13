import type { SavedPosting } from '../../core/saved-posting.ts';

/** A record that this version cannot read; it is shown and can be exported or deleted. */
export interface UnreadableSaved {
  readonly id: string;
  readonly state: 'later-version' | 'broken';
}

/** What the library page knows of the library. */
export type LibraryView =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly saved: readonly SavedPosting[];
      readonly unreadable: readonly UnreadableSaved[];
    }
  /** The store did not open; the message is for the user. */
  | { readonly state: 'closed'; readonly message: string };
