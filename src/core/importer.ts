import { type Profile, ProfileFileError } from './profile.ts';
import { byFileName } from './vocabulary.ts';

/** A kind of file that a profile can come from; its file's name is its id. Text in: bytes are decoded at the edge. */
export interface Importer {
  /** Shown beside the button that chooses a file. */
  readonly label: string;
  /** Endings of such files, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the text looks like this kind of file; what it holds may still be broken. */
  recognises(text: string): boolean;
  /**
   * Reads the file.
   *
   * @throws ProfileFileError where it is broken, with a sentence the user can act on
   */
  read(text: string): Profile;
}

/** Every importer by id. The folder is the list: a new file in it is a new kind of file. */
export const importers: ReadonlyMap<string, Importer> = byFileName(
  import.meta.glob<Importer>('./importers/*.ts', { eager: true, import: 'default' }),
);

/**
 * Reads a profile from a file of any kind that is known.
 *
 * @param text the file's content
 * @returns the profile; nothing is stored by this
 * @throws ProfileFileError where no importer recognises the file, or the one that does finds it broken
 */
export function importProfile(text: string): Profile {
  for (const importer of importers.values()) {
    if (importer.recognises(text)) return importer.read(text);
  }
  const known = [...importers.values()].map(({ label }) => label).join(', ');
  throw new ProfileFileError(`This file is not of a kind that can be read (${known}).`);
}
