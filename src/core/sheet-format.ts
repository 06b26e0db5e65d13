import type { PreparationSheet } from './prepare.ts';
import { byFileName } from './vocabulary.ts';

/** A form in which a preparation sheet leaves; its file's name is its id. */
export interface SheetFormat {
  /** Shown in the menu. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The sheet as the content of one file. */
  write(sheet: PreparationSheet): string;
}

/** Every form by id. The folder is the list: a new file in it is a new form. */
export const sheetFormats: ReadonlyMap<string, SheetFormat> = byFileName(
  import.meta.glob<SheetFormat>('./sheet-formats/*.ts', { eager: true, import: 'default' }),
);
