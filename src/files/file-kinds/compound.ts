import { FileRefusedError } from '../../core/file-refused.ts';
import type { FileKind } from '../file-kind.ts';

/** First bytes of a compound file: [MS-CFB] 2.2. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream in which Office keeps a locked document ([MS-OFFCRYPTO] 2.3.4.1), in UTF-16 as directories name their streams. */
const LOCKED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function includes(bytes: Uint8Array, sought: readonly number[]): boolean {
  for (let at = bytes.indexOf(sought[0] ?? 0); at >= 0; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

/** Office's container of before 2007, in which it still keeps documents that have a password. */
export default {
  order: 30,
  recognises: ({ bytes }) => SIGNATURE.every((byte, at) => bytes[at] === byte),
  async read({ bytes }) {
    if (includes(bytes, LOCKED)) {
      throw new FileRefusedError(
        'encrypted',
        'This document opens with a password only. Save it without one, then choose it again.',
      );
    }
    throw new FileRefusedError(
      'unknown-kind',
      'This is a Word document of the old kind (.doc). Open it and save it as .docx or PDF, then choose that file.',
    );
  },
} satisfies FileKind;
