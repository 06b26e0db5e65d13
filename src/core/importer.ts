import type { Cv } from './cv.ts';
import { FileRefusedError } from './file-refused.ts';
import type { Profile } from './profile.ts';
import type { TextFile } from './text-file.ts';
import { byFileName } from './vocabulary.ts';

/** What a file turned out to be. */
export type Imported =
  /** A whole profile that Rolelight exported. */
  | { readonly is: 'profile'; readonly profile: Profile }
  /** A CV, of which proposals are made. */
  | { readonly is: 'cv'; readonly cv: Cv };

/** A kind of content that a profile or a CV can come from; its file's name is its id. Text in: bytes are decoded at the edge. */
export interface Importer {
  /** Shown where the user chooses a file. */
  readonly label: string;
  /** Importers are asked in this order, least first: the choosy before those that take any text. */
  readonly order: number;
  /** Whether these files look like it; what they hold may still be broken. */
  recognises(files: readonly TextFile[]): boolean;
  /**
   * Reads the files.
   *
   * @throws FileRefusedError or ProfileFileError where they are broken, with a sentence the user can act on
   */
  read(files: readonly TextFile[]): Imported;
}

/** Every importer by id. The folder is the list: a new file in it is a new kind of content. */
export const importers: ReadonlyMap<string, Importer> = byFileName(
  import.meta.glob<Importer>('./importers/*.ts', { eager: true, import: 'default' }),
);

/**
 * Reads a profile or a CV from files of any kind that is known; nothing is stored by this.
 *
 * @param files the texts of the chosen file
 * @throws FileRefusedError where no importer recognises them, or the one that does finds them broken
 */
export function importFiles(files: readonly TextFile[]): Imported {
  const inOrder = [...importers.values()].sort((a, b) => a.order - b.order);
  const importer = inOrder.find((each) => each.recognises(files));
  if (importer) return importer.read(files);
  const known = inOrder.map(({ label }) => label).join(', ');
  throw new FileRefusedError('unknown-kind', `This file is not of a kind that can be read (${known}).`);
}
