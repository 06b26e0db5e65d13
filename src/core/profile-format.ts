import type { Profile } from './profile.ts';
import { byFileName } from './vocabulary.ts';

/** A form in which a profile leaves; its file's name is its id. */
export interface ProfileFormat {
  /** Shown in the menu. */
  readonly label: string;
  /** Ending of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The profile as the file's content. */
  write(profile: Profile): string;
}

/** Every form by id. The folder is the list: a new file in it is a new form. */
export const profileFormats: ReadonlyMap<string, ProfileFormat> = byFileName(
  import.meta.glob<ProfileFormat>('./profile-formats/*.ts', { eager: true, import: 'default' }),
);
