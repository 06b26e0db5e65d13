import { FileRefusedError } from '../core/file-refused.ts';
import type { Unpacked } from '../core/text-file.ts';
import { type ChosenFile, fileKinds } from './file-kind.ts';
import { MOST_BYTES_IN, MOST_TEXT } from './limits.ts';
import { tooManyBytes } from './refusals.ts';

/**
 * Makes a chosen file text: the one door through which its bytes come in.
 *
 * @param file its name and its bytes, which are used up by this
 * @throws FileRefusedError where it gives no text, with a sentence the user can act on
 */
export async function unpack(file: ChosenFile): Promise<Unpacked> {
  if (file.bytes.length === 0) throw new FileRefusedError('empty', 'This file is empty.');
  if (file.bytes.length > MOST_BYTES_IN) throw tooManyBytes();
  const kind = [...fileKinds.values()].sort((a, b) => a.order - b.order).find((each) => each.recognises(file));
  if (!kind) throw new FileRefusedError('unknown-kind', 'This file is of a kind that cannot be read.');
  const unpacked = await readGuarded(kind.read(file));
  const units = unpacked.files.reduce((sum, { text }) => sum + text.length, 0);
  if (units > MOST_TEXT) {
    throw new FileRefusedError(
      'too-large',
      'This file holds far more text than a CV. Choose one that holds the CV alone.',
    );
  }
  if (unpacked.files.every(({ text }) => text.trim() === '')) {
    throw new FileRefusedError('empty', 'There is no text in this file.');
  }
  return unpacked;
}

/** What a reader did not expect means to the user that the file is broken; the reader's own error is kept as the cause. */
async function readGuarded(reading: Promise<Unpacked>): Promise<Unpacked> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof FileRefusedError) throw error;
    throw new FileRefusedError(
      'damaged',
      'This file is damaged, or was made in an unusual way. Open it in the program it comes from, save it anew, then choose it again.',
      { cause: error },
    );
  }
}
