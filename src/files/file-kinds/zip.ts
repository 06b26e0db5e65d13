import { FileRefusedError } from '../../core/file-refused.ts';
import type { TextFile } from '../../core/text-file.ts';
import { decodeText } from '../decode-text.ts';
import type { FileKind } from '../file-kind.ts';
import { MOST_TEXT } from '../limits.ts';
import { unzip } from '../zip/unzip.ts';
import { looksZipped } from '../zip/zip-directory.ts';

const isTable = (name: string): boolean => /\.csv$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name);
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Packed files such as LinkedIn's export of one's own data: the tables in it, whatever their folder. */
export default {
  order: 40,
  recognises: ({ bytes }) => looksZipped(bytes),
  async read({ bytes: zip }) {
    const files: TextFile[] = [];
    const leftOut: string[] = [];
    for await (const { name, bytes } of unzip(zip, isTable, (before) => MOST_TEXT - before)) {
      if (bytes === null) leftOut.push(baseName(name));
      else files.push({ name: baseName(name), text: decodeText(bytes).text });
    }
    if (files.length === 0 && leftOut.length > 0) {
      throw new FileRefusedError('too-large', 'The tables packed in this file hold far more text than a CV.');
    }
    if (files.length === 0) {
      throw new FileRefusedError(
        'unknown-kind',
        'No CSV file is packed in this one. Choose LinkedIn’s export of your data, or unpack it and choose your CV.',
      );
    }
    return { files, notes: leftOut.length > 0 ? [`Too long to be read, and left out: ${leftOut.join(', ')}.`] : [] };
  },
} satisfies FileKind;
