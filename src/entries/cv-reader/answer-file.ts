import type { CvMonth } from '../../core/cv.ts';
import { FileRefusedError } from '../../core/file-refused.ts';
import { importFiles } from '../../core/importer.ts';
import { ProfileFileError } from '../../core/profile.ts';
import { readCv } from '../../core/read-cv.ts';
import type { FileAnswer } from '../../files/file-answer.ts';
import type { ChosenFile } from '../../files/file-kind.ts';
import { unpack } from '../../files/unpack.ts';

/**
 * Reads a chosen file to the end: bytes, text, parts of a CV, proposals.
 *
 * @param file its name and bytes, which are used up by this
 * @param today the present month, up to which a position without an end goes on
 * @returns what it turned out to be; a file that gives nothing is an answer too
 */
export async function answerFile(file: ChosenFile, today: CvMonth): Promise<FileAnswer> {
  try {
    const { files, notes } = await unpack(file);
    const imported = importFiles(files);
    if (imported.is === 'profile') return { is: 'profile', profile: imported.profile, notes };
    return { is: 'cv', reading: readCv(imported.cv, today), notes };
  } catch (error) {
    if (error instanceof FileRefusedError) return { is: 'refused', refusal: error.refusal, message: error.message };
    if (error instanceof ProfileFileError) return { is: 'refused', refusal: 'damaged', message: error.message };
    throw error;
  }
}
