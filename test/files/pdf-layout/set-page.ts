import type { PageText, TextPiece } from '../../../src/files/pdf-layout/page-text.ts';

/** Letters are half as wide as they are high, as those of Helvetica are on average. */
const WIDTH = 0.5;

export interface Setting {
  readonly size?: number;
  readonly font?: string;
}

/** Sets a line with its left end and its baseline where it is told. */
export function at(x: number, y: number, text: string, { size = 10, font = 'plain' }: Setting = {}): TextPiece {
  return { text, left: x, right: x + text.length * WIDTH * size, baseline: y, size, font };
}

/** Sets a line so that it ends at a place. */
export function endingAt(x: number, y: number, text: string, setting: Setting = {}): TextPiece {
  const { left, right } = at(0, y, text, setting);
  return { ...at(x - (right - left), y, text, setting), right: x };
}

/** Sets lines below each other, 12 points apart. */
export const column = (x: number, y: number, lines: readonly string[], setting: Setting = {}): readonly TextPiece[] =>
  lines.map((line, row) => at(x, y + 12 * row, line, setting));

/** Sets a text as wide as a column, breaking it where the next word does not fit. */
export function wrapped(
  x: number,
  y: number,
  width: number,
  text: string,
  setting: Setting = {},
): readonly TextPiece[] {
  const most = Math.floor(width / (WIDTH * (setting.size ?? 10)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return column(x, y, lines, setting);
}

/** A page of A4. */
export const page = (...pieces: readonly (TextPiece | readonly TextPiece[])[]): PageText => ({
  width: 595,
  height: 842,
  pieces: pieces.flat(),
});
