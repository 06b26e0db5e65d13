import '../../support/promise-with-resolvers.ts';
import { FileRefusedError, type Refusal } from '../../../src/core/file-refused.ts';
import { importFiles } from '../../../src/core/importer.ts';
import { type Profile, ProfileFileError } from '../../../src/core/profile.ts';
import type { CvReading } from '../../../src/core/proposal.ts';
import { readCv } from '../../../src/core/read-cv.ts';
import { unpack } from '../../../src/files/unpack.ts';
import { TODAY } from './expectation.ts';

/** What the user gets for a file. */
export type Answer =
  | { readonly is: 'reading'; readonly reading: CvReading; readonly notes: readonly string[] }
  | { readonly is: 'profile'; readonly profile: Profile }
  | { readonly is: 'refused'; readonly refusal: Refusal | 'profile'; readonly message: string }
  /** An error that nobody foresaw: always wrong. */
  | { readonly is: 'crashed'; readonly message: string };

/**
 * Reads a file as the product does, from its bytes to what is proposed.
 *
 * @param name of the file, with its ending
 * @param bytes its content
 */
export async function answerTo(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer> {
  try {
    const { files, notes } = await unpack({ name, bytes });
    const imported = importFiles(files);
    if (imported.is === 'profile') return imported;
    return { is: 'reading', reading: readCv(imported.cv, TODAY), notes };
  } catch (error) {
    if (error instanceof FileRefusedError) return { is: 'refused', refusal: error.refusal, message: error.message };
    if (error instanceof ProfileFileError) return { is: 'refused', refusal: 'profile', message: error.message };
    return { is: 'crashed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
