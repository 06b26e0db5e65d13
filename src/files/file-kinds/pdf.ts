import { FileRefusedError } from '../../core/file-refused.ts';
import type { FileKind } from '../file-kind.ts';
import { MOST_PAGES } from '../limits.ts';
import { mendCharacters } from '../mend-characters.ts';
import { lettersOf, readPages } from '../pdf-layout/read-pages.ts';

/** Where a PDF's mark may stand, in bytes from the start: readers forgive that much before it. */
const MARK_WITHIN = 1024;

/** A page with fewer letters than this is a picture with a number under it. */
const FEW_LETTERS = 25;

/** Portable Document Format, the text of its pages in reading order. */
export default {
  order: 10,
  recognises({ name, bytes }) {
    const start = String.fromCharCode(...bytes.subarray(0, MARK_WITHIN));
    return /^\s{0,99}%PDF-/.test(start) || (/\.pdf$/i.test(name) && start.includes('%PDF-'));
  },
  async read({ name, bytes }) {
    // A heavy library, which other files do not wait for.
    const { openPdf } = await import('../pdf/open-pdf.ts');
    const { pages, pageCount } = await openPdf(bytes);
    const empty = pages.flatMap((page, at) => (lettersOf(page) < FEW_LETTERS ? [at + 1] : []));
    if (empty.length === pages.length) {
      throw new FileRefusedError(
        'no-text',
        'There is no text in this PDF; its pages are probably pictures (a scan). Save your CV as PDF from the program it was written in, or run text recognition on it first.',
      );
    }
    const notes = [];
    if (pageCount > MOST_PAGES) notes.push(`Only the first ${MOST_PAGES} of ${pageCount} pages were read.`);
    if (empty.length > 0) {
      notes.push(
        `${empty.length === 1 ? 'Page' : 'Pages'} without text, probably pictures, left out: ${empty.join(', ')}.`,
      );
    }
    return { files: [{ name, text: mendCharacters(readPages(pages)) }], notes };
  },
} satisfies FileKind;
