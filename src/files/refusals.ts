import { FileRefusedError } from '../core/file-refused.ts';
import { MOST_BYTES_IN } from './limits.ts';

/** The refusal of a file with more bytes than are read. */
export function tooManyBytes(): FileRefusedError {
  const megabytes = MOST_BYTES_IN / 1_000_000;
  return new FileRefusedError(
    'too-large',
    `This file is larger than ${megabytes} MB. Save it without pictures, or as plain text, then choose it again.`,
  );
}
