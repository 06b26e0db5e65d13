import { FileRefusedError } from '../../core/file-refused.ts';
import { wordText } from '../docx/word-document.ts';
import type { FileKind } from '../file-kind.ts';
import { MOST_ENTRIES, MOST_XML_BYTES } from '../limits.ts';
import { mendCharacters } from '../mend-characters.ts';
import { unzip } from '../zip/unzip.ts';
import { looksZipped, zipDirectory } from '../zip/zip-directory.ts';

/** The parts that hold text, and those that say where it is; no pictures, fonts, macros or embedded files. */
const isTextPart = (name: string): boolean =>
  /^(?:\[Content_Types\]|word\/(?:document\d*|styles|numbering|footnotes|endnotes))\.xml$/.test(name) ||
  /^(?:_rels\/|word\/_rels\/document\d*\.xml)\.rels$/.test(name);

/** Word's documents since 2007: a ZIP of XML. */
export default {
  order: 20,
  recognises({ bytes }) {
    if (!looksZipped(bytes)) return false;
    const names = zipDirectory(bytes, MOST_ENTRIES).map(({ name }) => name);
    return names.includes('[Content_Types].xml') && names.some((name) => /^word\/document\d*\.xml$/.test(name));
  },
  async read({ name, bytes: zip }) {
    const parts = [];
    for await (const { name: part, bytes } of unzip(zip, isTextPart, (before) => MOST_XML_BYTES - before)) {
      if (bytes === null) {
        throw new FileRefusedError(
          'too-large',
          'This document holds far more text than a CV. Save the CV alone, then choose that file.',
        );
      }
      parts.push({ name: part, bytes });
    }
    // A heavy library, which other files do not wait for.
    const { readWord } = await import('../docx/read-word.ts');
    return { files: [{ name, text: mendCharacters(wordText(await readWord(parts))) }], notes: [] };
  },
} satisfies FileKind;
