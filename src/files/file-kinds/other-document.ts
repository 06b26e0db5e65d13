import { FileRefusedError } from '../../core/file-refused.ts';
import type { ChosenFile, FileKind } from '../file-kind.ts';
import { looksZipped, zipDirectory } from '../zip/zip-directory.ts';

/** What is known and not read, and what to do instead. */
interface OtherDocument {
  readonly what: string;
  readonly advice: string;
  is(file: ChosenFile, start: string, packed: readonly string[]): boolean;
}

const SAVE_AS = 'Open it and save it as PDF or DOCX, then choose that file.';
const PICTURE = 'Choose the CV as a document with text in it: PDF, DOCX or plain text.';

const OTHERS: readonly OtherDocument[] = [
  { what: 'a document in Rich Text Format', advice: SAVE_AS, is: (_, start) => start.startsWith('{\\rtf') },
  {
    what: 'a web page',
    advice: 'Open it in the browser and print it as PDF, then choose that file.',
    is: (_, start) => /^(?:\xef\xbb\xbf)?\s{0,99}<(?:!doctype html|html|head|\?xml)/i.test(start),
  },
  {
    what: 'an OpenDocument file',
    advice: SAVE_AS,
    is: (_, start, packed) =>
      start.startsWith('mimetypeapplication/vnd.oasis', 30) || packed.includes('META-INF/manifest.xml'),
  },
  { what: 'a Pages document', advice: SAVE_AS, is: (_, _start, packed) => packed.includes('Index/Document.iwa') },
  { what: 'an e-book', advice: SAVE_AS, is: (_, _start, packed) => packed.includes('META-INF/container.xml') },
  {
    what: 'a spreadsheet or a presentation',
    advice: 'Choose the CV as PDF, DOCX or plain text.',
    is: (_, _start, packed) => packed.includes('[Content_Types].xml'),
  },
  {
    what: 'a picture',
    advice: PICTURE,
    is: (_, start) =>
      /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avif))/s.test(start),
  },
];

const otherOf = (file: ChosenFile): OtherDocument | undefined => {
  const start = String.fromCharCode(...file.bytes.subarray(0, 256));
  const packed = looksZipped(file.bytes) ? zipDirectory(file.bytes, 100).map(({ name }) => name) : [];
  return OTHERS.find((each) => each.is(file, start, packed));
};

/** Kinds that people keep a CV in and that are not read; each is told apart, to say what to do. */
export default {
  order: 35,
  recognises: (file) => otherOf(file) !== undefined,
  async read(file) {
    const other = otherOf(file);
    throw new FileRefusedError(
      'unknown-kind',
      `This file is ${other?.what ?? 'of another kind'}. ${other?.advice ?? PICTURE}`,
    );
  },
} satisfies FileKind;
