import type { SavedPosting } from './saved-posting.ts';
import { byFileName } from './vocabulary.ts';

/** A format in which saved postings leave; its file's name is its id. */
export interface Exporter {
  /** Shown in the menu. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One or many postings as the content of one file. */
  write(saved: readonly SavedPosting[]): string;
}

/** Every export format by id. The folder is the list: a new file in it is a new format. */
export const exporters: ReadonlyMap<string, Exporter> = byFileName(
  import.meta.glob<Exporter>('./exporters/*.ts', { eager: true, import: 'default' }),
);
