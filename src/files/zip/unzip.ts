import {
  configure,
  type Entry,
  ERR_ENCRYPTED,
  ERR_OVERLAPPING_ENTRY,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { FileRefusedError } from '../../core/file-refused.ts';
import { MOST_BYTES_OUT, MOST_ENTRIES } from '../limits.ts';

// Everything runs in our own worker already.
configure({ useWebWorkers: false });

/** What one entry gave. */
export interface Unzipped {
  /** With its folders. */
  readonly name: string;
  /** Null where it holds more than was asked for. */
  readonly bytes: Uint8Array | null;
}

const tooLarge = (): FileRefusedError =>
  new FileRefusedError(
    'too-large',
    'This file unpacks to far more than a CV. Unpack it yourself and choose the one file that holds your CV.',
  );

/** Stops the flow of bytes where an entry, or the whole file, holds more than it may. */
class Overflow extends Error {}

/** Collects what streams out of the packed file, and counts it: a directory's own sizes are only claims. */
class Counted {
  #sum = 0;

  /** Bytes of one entry; null where there are more than `most`. */
  async take(entry: FileEntry, most: number): Promise<Uint8Array | null> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const sink = new WritableStream<Uint8Array>({
      write: (chunk) => {
        length += chunk.length;
        this.#sum += chunk.length;
        if (length > most || this.#sum > MOST_BYTES_OUT) throw new Overflow();
        chunks.push(chunk);
      },
    });
    try {
      await entry.getData(sink, { checkOverlappingEntry: true, checkCrc32: true });
    } catch (error) {
      if (this.#sum > MOST_BYTES_OUT) throw tooLarge();
      if (length > most) return null;
      throw refusalOf(error);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

function refusalOf(error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  if (message === ERR_OVERLAPPING_ENTRY) return tooLarge();
  if (message === ERR_ENCRYPTED) return locked();
  return error;
}

/** The refusal of a packed file with a password. */
const locked = (): FileRefusedError =>
  new FileRefusedError('encrypted', 'This file opens with a password only. Save it without one, then choose it again.');

/**
 * Unpacks some entries of a ZIP, the least first, one after the other. Nothing packed in it is unpacked further.
 *
 * @param zip the packed bytes
 * @param wanted tells which entries to unpack, by the name with its folders
 * @param mostOf the most bytes of an entry, given how many were unpacked before it; one with more gives null
 * @throws FileRefusedError where it is locked, or holds more entries or bytes than it may
 */
export async function* unzip(
  zip: Uint8Array,
  wanted: (name: string) => boolean,
  mostOf: (unpackedBefore: number) => number,
): AsyncGenerator<Unzipped> {
  const reader = new ZipReader(new Uint8ArrayReader(zip));
  const entries: Entry[] = [];
  for await (const entry of reader.getEntriesGenerator({ filenameValidation: 'tolerant' })) {
    if (entries.length === MOST_ENTRIES) {
      throw new FileRefusedError(
        'too-large',
        `More than ${MOST_ENTRIES.toLocaleString('en')} files are packed in this one. Choose the one that holds your CV.`,
      );
    }
    entries.push(entry);
  }
  const counted = new Counted();
  const chosen = entries
    .filter((entry): entry is FileEntry => !entry.directory && wanted(entry.filename))
    .sort((a, b) => a.uncompressedSize - b.uncompressedSize);
  let before = 0;
  for (const entry of chosen) {
    const bytes = await counted.take(entry, mostOf(before));
    before += bytes?.length ?? 0;
    yield { name: entry.filename, bytes };
  }
}
