import { getDocument, PasswordException, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Sets itself as the one that reads, in this very worker: pdf.js then starts none of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import * as v from 'valibot';
import { FileRefusedError } from '../../core/file-refused.ts';
import { MOST_ITEMS_ON_PAGE, MOST_PAGES } from '../limits.ts';
import type { PageText, TextPiece } from '../pdf-layout/page-text.ts';

const Matrix = v.strictTuple([v.number(), v.number(), v.number(), v.number(), v.number(), v.number()]);
const Item = v.object({
  str: v.string(),
  transform: Matrix,
  width: v.number(),
  fontName: v.string(),
});
type PageItem = v.InferOutput<typeof Item>;
const Chunk = v.object({ items: v.array(v.unknown()) });

/** Text is upright where its baseline rises or falls by less than this, per unit of length. */
const UPRIGHT = 0.1;

/** Nothing is drawn, fetched or run: no fonts, no pictures, no forms, no WebAssembly, no network. */
const TEXT_ONLY = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  disableAutoFetch: true,
  disableRange: true,
  disableStream: true,
};

/** The pages of a PDF that were read, and how many it has. */
export interface OpenedPdf {
  readonly pages: readonly PageText[];
  readonly pageCount: number;
}

function pieceOf({ str, transform, width, fontName }: PageItem, toPage: readonly number[]): TextPiece | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toPage;
  const [ta, tb, tc, td, te, tf] = transform;
  const along = [a * ta + c * tb, b * ta + d * tb] as const;
  const up = [a * tc + c * td, b * tc + d * td] as const;
  const left = a * te + c * tf + e;
  const length = width * Math.hypot(a, b);
  // Text up a margin is decoration, and text that runs backwards is seen by nobody.
  if (along[0] <= 0 || Math.abs(along[1]) > along[0] * UPRIGHT) return null;
  return {
    text: str,
    left,
    right: left + length,
    baseline: b * te + d * tf + f,
    size: Math.hypot(...up),
    font: fontName,
  };
}

/** Quarter turns by which a page may have to be turned before it can be read, in degrees: those of a scanner's feeder. */
const TURNS = [0, 90, 180, 270];

/** What a page sets, without its spaces. */
async function itemsOf(page: PDFPageProxy): Promise<readonly PageItem[]> {
  const items: PageItem[] = [];
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of v.parse(Chunk, read.value).items) {
      const parsed = v.safeParse(Item, item);
      if (parsed.success && parsed.output.str.trim() !== '') items.push(parsed.output);
    }
    if (items.length > MOST_ITEMS_ON_PAGE) {
      await reader.cancel(new Error('There is too much on this page.'));
      break;
    }
  }
  return items;
}

/** Reads a page the way up that it has most of its text; the way it is shown where they are alike. */
async function readPage(page: PDFPageProxy): Promise<PageText> {
  const items = await itemsOf(page);
  page.cleanup();
  let best: PageText | null = null;
  for (const turn of TURNS) {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation: page.rotate + turn });
    const pieces = items.flatMap((item) => pieceOf(item, transform) ?? []);
    if (best === null || pieces.length > best.pieces.length) best = { width, height, pieces };
    // What stands up a margin is less than the text.
    if (best.pieces.length * 2 > items.length) break;
  }
  return best ?? { width: 0, height: 0, pieces: [] };
}

/**
 * Reads where a PDF's pages set which text. What a PDF can carry besides (scripts, attachments, forms, pictures) is not
 * looked at.
 *
 * @param bytes the file, which is used up by this
 * @throws FileRefusedError where it needs a password; pdf.js's own error where it is damaged
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const task = getDocument({ ...TEXT_ONLY, data: bytes });
  try {
    const pdf = await task.promise;
    const pages: PageText[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      pages.push(await readPage(await pdf.getPage(number)));
    }
    return { pages, pageCount: pdf.numPages };
  } catch (error) {
    if (!(error instanceof PasswordException)) throw error;
    throw new FileRefusedError(
      'encrypted',
      'This PDF opens with a password only. Print it as a new PDF, or save it without the password, then choose that file.',
    );
  } finally {
    await task.destroy();
  }
}
