import type { Profile } from '../core/profile.ts';

/** What a screen knows of the user's profile. */
export type ProfileView =
  | { readonly state: 'loading' }
  /** Null where there is none yet. */
  | { readonly state: 'ready'; readonly profile: Profile | null }
  /** A stored profile that this version cannot read, or a store that did not open; the message is for the user. */
  | { readonly state: 'kept'; readonly message: string };
