import type { Profile } from '../../core/profile.ts';
import type { CvReading } from '../../core/proposal.ts';

/** How far bringing in a file is; nothing of it is kept but what the user takes over. */
export type ImportView =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  /** It gives nothing; the message is for the user. */
  | { readonly state: 'refused'; readonly message: string }
  | {
      readonly state: 'cv';
      readonly name: string;
      readonly reading: CvReading;
      /** Sentences on what was not read, such as pages beyond a limit. */
      readonly notes: readonly string[];
    }
  /** A whole profile, such as one that Rolelight exported. */
  | { readonly state: 'profile'; readonly profile: Profile };

export const NO_IMPORT: ImportView = { state: 'none' };

/** Endings of the files that a profile is read from. */
export const IMPORT_ENDINGS = ['.pdf', '.docx', '.json', '.zip', '.csv', '.txt', '.md'] as const;
