import { FileRefusedError } from '../../core/file-refused.ts';
import { decodeText, utf16Of } from '../decode-text.ts';
import type { FileKind } from '../file-kind.ts';
import { mendCharacters } from '../mend-characters.ts';

/** Text has hardly a character that no keyboard makes: at most one in so many. */
const CONTROLS_ONE_IN = 200;

/** Control characters beyond tab, line break and page break, and what no encoding could say. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_LETTERS = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\ufffd]/g;

function decode(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  return encoding === null ? decodeText(bytes).text : new TextDecoder(encoding).decode(bytes);
}

/** Any text: plain, Markdown, CSV, JSON. Asked last, for it has no mark of its own. */
export default {
  order: 90,
  recognises: () => true,
  async read({ name, bytes }) {
    const text = decode(bytes);
    const strange = text.match(NO_LETTERS)?.length ?? 0;
    if (strange * CONTROLS_ONE_IN > text.length) {
      throw new FileRefusedError(
        'unknown-kind',
        'This file is not of a kind that can be read. Save your CV as PDF, DOCX or plain text, then choose that file.',
      );
    }
    // Data is taken to the letter: what it holds are values, not printed words.
    const isData = /^\s{0,99}[{[]/.test(text);
    return { files: [{ name, text: isData ? text : mendCharacters(text) }], notes: [] };
  },
} satisfies FileKind;
