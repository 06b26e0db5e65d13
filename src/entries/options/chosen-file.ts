import * as v from 'valibot';
import { FileRefusedError } from '../../core/file-refused.ts';
import { type FileAnswer, FileAnswerSchema } from '../../files/file-answer.ts';
import { LONGEST_TIME, MOST_BYTES_IN } from '../../files/limits.ts';
import { tooManyBytes } from '../../files/refusals.ts';
import { startOwnWorker } from './own-worker.ts';

const refused = ({ refusal, message }: FileRefusedError): FileAnswer => ({ is: 'refused', refusal, message });

const tooSlow = (): FileRefusedError =>
  new FileRefusedError(
    'too-slow',
    `Reading this file took longer than ${LONGEST_TIME / 1_000} seconds, so it was stopped. Save your CV as DOCX or plain text, then choose that file.`,
  );

const broken = (): FileRefusedError =>
  new FileRefusedError(
    'damaged',
    'This file could not be read. Open it in the program it comes from, save it anew, then choose it again.',
  );

/**
 * Reads a chosen file in a worker of its own, which is ended when it has answered, when it takes too long, or when the
 * user no longer wants it. The page goes on meanwhile, whatever the file does.
 *
 * @param file what the user chose, dropped or pasted
 * @param signal aborted when it is no longer wanted
 * @param longest how long it may take, in milliseconds
 * @returns what it turned out to be; a file that gives nothing is an answer too
 * @throws the signal's reason where it was aborted
 */
export async function readChosenFile(
  file: File,
  signal: AbortSignal,
  longest: number = LONGEST_TIME,
): Promise<FileAnswer> {
  signal.throwIfAborted();
  if (file.size > MOST_BYTES_IN) return refused(tooManyBytes());
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved or deleted since it was chosen, or a folder that was dropped.
    return refused(new FileRefusedError('damaged', 'This file cannot be opened any more. Choose it again.'));
  }
  signal.throwIfAborted();
  const worker = startOwnWorker();
  const { port1: answers, port2: theirs } = new MessageChannel();
  let clock: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<FileAnswer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      clock = setTimeout(() => resolve(refused(tooSlow())), longest);
      worker.addEventListener('error', () => resolve(refused(broken())));
      answers.addEventListener('message', ({ data }) => {
        const answer = v.safeParse(FileAnswerSchema, data);
        resolve(answer.success ? answer.output : refused(broken()));
      });
      answers.start();
      worker.postMessage({ name: file.name, bytes }, [bytes, theirs]);
    });
  } finally {
    clearTimeout(clock);
    worker.terminate();
    answers.close();
  }
}
