import { byFileName } from '../../core/vocabulary.ts';
import type { Result } from './result.ts';

/** A way of writing results to the standard output; its file's name is what `--format` calls it. */
export interface Format {
  /** One line for `--help`. */
  readonly help: string;
  /** Written before the first result; empty for nothing. */
  readonly head: string;
  /**
   * Writes one result.
   *
   * @param result what was read
   * @param width columns of the terminal
   * @returns whole lines, or null where the result has no place in this format and is told on the standard error
   */
  write(result: Result, width: number): string | null;
}

/** Every format by name. The folder is the list. */
export const formats: ReadonlyMap<string, Format> = byFileName(
  import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' }),
);
