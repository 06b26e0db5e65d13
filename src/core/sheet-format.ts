import { fileName } from './file-name.ts';
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

/** A sheet written, ready to be downloaded. */
export interface SheetFile {
  readonly name: string;
  readonly content: string;
  readonly mediaType: string;
}

/**
 * Writes a sheet as a file.
 *
 * @param sheet the sheet
 * @param format id of a form
 * @returns the file, or null where there is no such form
 */
export function sheetFile(sheet: PreparationSheet, format: string): SheetFile | null {
  const form = sheetFormats.get(format);
  if (!form) return null;
  const { title, company } = sheet.posting;
  return {
    name: fileName(`preparation ${company ?? ''} ${title}`, form.extension),
    content: form.write(sheet),
    mediaType: form.mediaType,
  };
}
