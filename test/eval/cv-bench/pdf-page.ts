import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** A line of text at its place, in points from the left and the top of its page. */
export interface PlacedLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: 'regular' | 'bold';
  readonly size: number;
  /** Added between words, to fill the line. */
  readonly wordSpacing?: number;
  /** Added after each letter. */
  readonly letterSpacing?: number;
}

const FONTS = createRequire(import.meta.url)
  .resolve('pdfjs-dist/package.json')
  .replace('package.json', 'standard_fonts/');
/** Free, and at hand with the library that reads PDF. */
const FILES = { regular: `${FONTS}LiberationSans-Regular.ttf`, bold: `${FONTS}LiberationSans-Bold.ttf` } as const;

export const PAGE = { width: 595, height: 842, margin: 50 } as const;

export interface PdfOptions {
  /** Has to be typed in to open it. */
  readonly password?: string;
  /** A picture that fills each page, PNG. */
  readonly picture?: Uint8Array;
  /** Pages there are beside those with lines. */
  readonly pages?: number;
}

function startDocument({ password }: PdfOptions): PDFKit.PDFDocument {
  const document = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    info: { CreationDate: new Date(Date.UTC(2026, 0, 15)) },
    ...(password !== undefined && { userPassword: password, ownerPassword: `${password}-owner` }),
  });
  for (const [name, file] of Object.entries(FILES)) document.registerFont(name, file);
  return document;
}

/**
 * Writes a PDF, the lines in the order they are given: that order is what a reader gets.
 *
 * @param lines the text
 * @param options what else is special about the file
 */
export async function pdfOf(lines: readonly PlacedLine[], options: PdfOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = startDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  const pages = Math.max(options.pages ?? 1, ...lines.map(({ page }) => page + 1));
  for (let page = 0; page < pages; page++) {
    document.addPage();
    if (options.picture) document.image(Buffer.from(options.picture), 0, 0, { width: PAGE.width, height: PAGE.height });
    for (const line of lines.filter((each) => each.page === page)) {
      const { text, x, y, font, size, wordSpacing = 0, letterSpacing = 0 } = line;
      document
        .font(font)
        .fontSize(size)
        .text(text, x, y, { lineBreak: false, wordSpacing, characterSpacing: letterSpacing });
    }
  }
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

const ruler = startDocument({});

/**
 * Measures a text.
 *
 * @returns its width in points
 */
export const widthOf = (text: string, font: PlacedLine['font'], size: number): number =>
  ruler.font(font).fontSize(size).widthOfString(text);
