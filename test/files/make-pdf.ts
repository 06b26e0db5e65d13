/** A word or a line on a page: what, how far from the left and from the top, how large, in which font. */
export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Points; 10 where not said. */
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfOptions {
  /** Draws a small picture on each page. */
  readonly picture?: boolean;
  /** Asks for a password that nobody knows. */
  readonly locked?: boolean;
  /** Objects of one's own, which the catalogue names; such as a script. */
  readonly catalogue?: string;
  /** By how much each page is turned where it is shown, in degrees. */
  readonly turn?: 0 | 90 | 180 | 270;
}

const HEIGHT = 842;

/** Bytes as Latin-1, whose first 256 characters are WinAnsi's but for a few. */
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

function content(texts: readonly SetText[], picture: boolean): string {
  const lines = texts.map(
    ({ text, x, y, size = 10, bold = false }) =>
      `BT /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${escaped(text)}) Tj ET`,
  );
  if (picture) lines.push('q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q');
  return lines.join('\n');
}

/**
 * Writes a small PDF of A4 pages, by hand: no compression, two fonts that every reader has.
 *
 * @param pages the texts of each page, in the order in which the file has them
 */
export function makePdf(pages: readonly (readonly SetText[])[], options: PdfOptions = {}): Uint8Array<ArrayBuffer> {
  const { picture = false, locked = false, catalogue = '', turn = 0 } = options;
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((texts, at) => {
      const stream = content(texts, picture);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Rotate ${turn} /Contents ${6 + 2 * at} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const secret = 'ab'.repeat(32);
  const lock = locked
    ? `/ID [<${secret}> <${secret}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -44 >>`
    : '';
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return latin(file);
}
