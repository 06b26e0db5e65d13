import type { Unpacked } from '../core/text-file.ts';
import { byFileName } from '../core/vocabulary.ts';

/** A file that the user chose, as it lies on the disk. */
export interface ChosenFile {
  /** Its name with its ending; a name may lie, so the first bytes are asked before it. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A kind of file, of which the bytes become text in a way of its own. */
export interface FileKind {
  /** Kinds are asked in this order, least first: those with a clear mark before those that take any bytes. */
  readonly order: number;
  /** Whether it is of this kind by its first bytes; what follows them may still be broken. */
  recognises(file: ChosenFile): boolean;
  /**
   * Makes it text, within the limits.
   *
   * @throws FileRefusedError where it cannot, with a sentence the user can act on
   */
  read(file: ChosenFile): Promise<Unpacked>;
}

/** Every kind by id. The folder is the list: a new file in it is a new kind of file. */
export const fileKinds: ReadonlyMap<string, FileKind> = byFileName(
  import.meta.glob<FileKind>('./file-kinds/*.ts', { eager: true, import: 'default' }),
);
