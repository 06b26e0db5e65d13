import { isBullet } from '../bullet.ts';
import { closeLetters, isSpaced } from './letter-spacing.ts';
import { median } from './numbers.ts';
import type { TextPiece } from './page-text.ts';

/** Text on one baseline without a wide gap in it: a line of a column, or a cell of a table. */
export interface Segment extends TextPiece {
  /** The font of its last letters; `font` is that of its first. */
  readonly lastFont: string;
  /** What it is put together from, from left to right. */
  readonly pieces: readonly TextPiece[];
}

// In widths of the letter m, that is, in sizes of the letters.
/** Pieces stand on one line where their baselines differ by less: a raised "st" of "1st" does. */
const SAME_BASELINE = 0.35;
/** The number of a note is raised by up to this much. */
const RAISED = 0.5;
/** It is set this much smaller. */
const SMALLER = 0.75;
/** A gap this wide parts columns and cells; between words that are spread to fill a line it is narrower. */
const WIDE_GAP = 1.1;
/** A gap this wide parts them where other lines start behind it as well. */
const CUT_GAP = 0.45;
/** A gap this wide is a space. */
const SPACE = 0.14;
/** A gap this wide parts words of which the letters are set apart. */
const SPACED_GAP = 3;
/** How far to the left of its item's text a bullet may stand. */
const BULLET_GAP = 5;
/** Words that are spread wider than this to fill their line are seldom met, and fewer than this are cells. */
const WIDEST_SPREAD = 2.6;
const FEWEST_SPREAD = 4;
/** How much a piece may reach into the one before it: letters that lean, and words drawn twice for boldness. */
const OVERLAP = 0.6;
/** A trailing space is about this wide. */
const SPACE_WIDTH = 0.25;

/** Takes the spaces off a piece, and their width with them. */
function trimmed(piece: TextPiece): TextPiece {
  const text = piece.text.trim();
  const before = piece.text.length - piece.text.trimStart().length;
  const after = piece.text.length - piece.text.trimEnd().length;
  const space = SPACE_WIDTH * piece.size;
  const left = piece.left + before * space;
  return { ...piece, text, left, right: Math.max(left, piece.right - after * space) };
}

/** How wide a gap two pieces of one line may leave, in sizes of their letters. */
function widestGap(before: string, after: string, isFirst: boolean): number {
  if (isFirst && isBullet(before)) return BULLET_GAP;
  return isSpaced(before) && isSpaced(after) ? SPACED_GAP : WIDE_GAP;
}

/** Whether a piece is the number of a note below, raised behind a word or a sentence; behind a single letter it is a power. */
const isNoteNumber = (before: TextPiece, piece: TextPiece): boolean =>
  /^\d{1,2}$/.test(piece.text) &&
  piece.size < SMALLER * before.size &&
  before.baseline - piece.baseline > 0.2 * before.size &&
  before.baseline - piece.baseline < RAISED * before.size &&
  /(?:\p{L}\p{L}|[.,;:)%])$/u.test(before.text);

/** A line being put together from left to right. */
class OpenSegment {
  readonly pieces: TextPiece[];

  constructor(first: TextPiece) {
    this.pieces = [first];
  }

  get last(): TextPiece | undefined {
    return this.pieces.at(-1);
  }

  /** Whether a piece that starts no further left goes on this line. */
  takes(piece: TextPiece): boolean {
    const { last } = this;
    if (!last) return false;
    const size = Math.max(last.size, piece.size);
    const gap = piece.left - last.right;
    const widest = widestGap(last.text, piece.text, this.pieces.length === 1);
    if (isNoteNumber(last, piece)) return gap < SPACE * size && gap > -OVERLAP * size;
    return (
      Math.abs(last.baseline - piece.baseline) <= SAME_BASELINE * size && gap < widest * size && gap > -OVERLAP * size
    );
  }

  /** Whether the piece was set before at this very place, as some programs do for bold letters and shadows. */
  repeats(piece: TextPiece): boolean {
    return this.pieces.some(
      (each) =>
        each.text === piece.text &&
        Math.abs(each.left - piece.left) < 0.2 * piece.size &&
        Math.abs(each.baseline - piece.baseline) < 0.2 * piece.size,
    );
  }
}

/** Letters that are set one by one are parted where the gap is wider than between the others. */
function spaceFrom(pieces: readonly TextPiece[], size: number): number {
  if (pieces.length < 4 || pieces.some(({ text }) => text.length > 1)) return SPACE * size;
  const gaps = pieces.slice(1).map(({ left }, at) => left - (pieces[at]?.right ?? left));
  return Math.max(SPACE * size, (median(gaps) ?? 0) * 1.5 + 0.05 * size);
}

/** Whether a word in a font of its own starts so close to the last that no space is left: a date that a title pushed to its end. */
const isCrowded = (text: string, font: string, next: TextPiece): boolean =>
  next.font !== font && /[\p{Ll},.;)]$/u.test(text) && /^[\p{Lu}\d(]/u.test(next.text);

/** Makes pieces that stand on one line a segment; there is at least one. */
function toSegment(pieces: readonly TextPiece[]): readonly Segment[] {
  const [first, ...rest] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const most = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const { size } = most;
  const space = spaceFrom(pieces, size);
  let { text, right, font } = first;
  for (const [at, piece] of rest.entries()) {
    if (isNoteNumber(pieces[at] ?? first, piece)) continue;
    const gap = piece.left - right;
    if (gap > 2 * SPACE * size && isSpaced(text) && isSpaced(piece.text)) text += '  ';
    else if (gap > space || isCrowded(text, font, piece)) text += ' ';
    text += piece.text;
    font = piece.font;
    right = Math.max(right, piece.right);
  }
  // More than two spaces in a row are there to reach a column.
  const clean = closeLetters(text).replace(/ {3,}/g, '\t').replace(/ {2}/g, ' ');
  return [{ ...first, text: clean, right, size, baseline: most.baseline, lastFont: last.font, pieces }];
}

/**
 * Cuts a segment in two where a piece of it starts on an edge that other lines start on, too.
 *
 * @param segment that reaches over the edge
 * @param edge in points from the page's left
 * @returns the segment itself where nothing starts there
 */
export function cutAt(segment: Segment, edge: number): readonly Segment[] {
  const at = segment.pieces.findIndex(({ left }) => Math.abs(left - edge) < 1.5);
  const [before, after] = [segment.pieces[at - 1], segment.pieces[at]];
  if (!before || !after || after.left - before.right < CUT_GAP * segment.size || isBullet(before.text))
    return [segment];
  return [...toSegment(segment.pieces.slice(0, at)), ...toSegment(segment.pieces.slice(at))];
}

/** Whether the words of a line were spread so far, to fill it, that each stands alone: the gaps between them are the same. */
function isSpread(line: readonly OpenSegment[]): boolean {
  const [first] = line;
  if (!first?.last || line.length < FEWEST_SPREAD) return false;
  const { size } = first.last;
  const gaps = line.slice(1).map(({ pieces: [piece] }, at) => (piece?.left ?? 0) - (line[at]?.last?.right ?? 0));
  return Math.max(...gaps) < WIDEST_SPREAD * size && Math.max(...gaps) - Math.min(...gaps) < 0.2 * size;
}

/** Puts the words of spread lines back on one line. */
function gathered(segments: readonly OpenSegment[]): readonly OpenSegment[] {
  const rows = new Map<number, OpenSegment[]>();
  for (const segment of segments) {
    const baseline = Math.round(segment.last?.baseline ?? 0);
    rows.set(baseline, [...(rows.get(baseline) ?? []), segment]);
  }
  return [...rows.values()].flatMap((row) => {
    const start = row.findIndex((_, at) => isSpread(row.slice(at)));
    const [first, ...rest] = start < 0 ? [] : row.slice(start);
    first?.pieces.push(...rest.flatMap(({ pieces }) => pieces));
    return first ? [...row.slice(0, start), first] : row;
  });
}

/**
 * Puts the pieces of a page together to lines, as far as no wide gap parts them.
 *
 * @param pieces of one page, in any order
 * @returns from top to bottom, and from left to right where they stand side by side
 */
export function toSegments(pieces: readonly TextPiece[]): readonly Segment[] {
  const open = new Map<number, OpenSegment[]>();
  const rowOf = (baseline: number): number => Math.floor(baseline / 8);
  const all: OpenSegment[] = [];
  for (const piece of pieces.map(trimmed).sort((a, b) => a.left - b.left)) {
    const row = rowOf(piece.baseline);
    const near = [row - 1, row, row + 1].flatMap((each) => open.get(each) ?? []);
    if (near.some((segment) => segment.repeats(piece))) continue;
    const taking = near.filter((segment) => segment.takes(piece)).sort((a, b) => away(a, piece) - away(b, piece))[0];
    if (taking) taking.pieces.push(piece);
    else {
      const segment = new OpenSegment(piece);
      all.push(segment);
      open.set(row, [...(open.get(row) ?? []), segment]);
    }
  }
  return gathered(all)
    .flatMap(({ pieces }) => toSegment(pieces))
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

const away = ({ last }: OpenSegment, piece: TextPiece): number => Math.abs((last?.baseline ?? 0) - piece.baseline);
