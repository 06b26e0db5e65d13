import { BESIDE, besides } from './beside.ts';
import { goesOnBelow, isDate } from './date-cell.ts';
import { isColumnOfDates, joinedCells } from './date-column.ts';
import { isSectionHeading } from './heading.ts';
import { usualPitch } from './pitch.ts';
import type { Segment } from './segment.ts';

/** Of the lines on the poorer side, this share stands beside a line of the other where both are one table. */
const MOST_BESIDE = 0.8;
/** This share with a date makes a side a column of dates. */
const MANY_DATES = 0.4;
/** A line follows another closely where it is no further below it than this many usual distances. */
const CLOSE = 1.35;
/** On average so many words make the lines of a side running text and not labels. */
const WORDS_OF_PROSE = 4;

const isLabel = ({ text }: Segment): boolean => text.endsWith(':');

const share = (lines: readonly Segment[], is: (line: Segment, at: number) => boolean): number =>
  lines.filter(is).length / lines.length;

const wordsOf = (lines: readonly Segment[]): number =>
  lines.reduce((sum, { text }) => sum + text.split(' ').length, 0) / lines.length;

/**
 * Tells a table (dates beside positions, labels beside values), which is read row by row, from two columns of text, which
 * are read one after the other.
 *
 * @param left the lines left of a gutter, from top to bottom
 * @param right those right of it
 */
export function isTable(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [poorer, richer] = left.length <= right.length ? [left, right] : [right, left];
  if (isColumnOfDates(left, right) || isColumnOfDates(right, left)) return true;
  if (share(poorer, (line) => besides(line, richer)) < MOST_BESIDE) return false;
  if (share(poorer, isDate) >= MANY_DATES || share(poorer, isLabel) >= 0.5) return true;
  if (share(richer, (line) => besides(line, poorer)) >= MOST_BESIDE) {
    return Math.min(wordsOf(left), wordsOf(right)) < WORDS_OF_PROSE;
  }
  // A sidebar that shares the lines of the text beside it runs on from line to line; labels stand where their text starts.
  const pitch = usualPitch(richer);
  const closely = share(poorer, (line, at) => {
    const next = poorer[at + 1];
    return next === undefined || next.baseline - line.baseline < CLOSE * pitch;
  });
  return closely < 0.5;
}

/** Whether the cells of a row go on in the next, each under its own; told by the last, which is a date cut in two. */
function goesOnIn(row: readonly Segment[], next: readonly Segment[]): boolean {
  if (row.length < 2 || row.length !== next.length || !goesOnBelow(row.at(-1)?.text ?? '', next.at(-1)?.text ?? ''))
    return false;
  return row.every((cell, at) => {
    const below = next[at];
    return below && (Math.abs(cell.left - below.left) < 2 || Math.abs(cell.right - below.right) < 2);
  });
}

/** Whether a line goes on in the first cell of a row because the second left no room for its next word: a long title beside a date. */
function hadNoRoom([cell, beside]: readonly Segment[], next: readonly Segment[]): boolean {
  const [line] = next;
  if (!cell || !beside || !line || next.length > 1 || cell.lastFont !== line.font) return false;
  if (Math.abs(cell.left - line.left) > 2 || Math.abs(cell.size - line.size) > 0.5) return false;
  const [word = ''] = line.text.split(' ', 1);
  const width = ((line.right - line.left) * word.length) / line.text.length;
  return line.baseline - cell.baseline < 1.6 * cell.size && cell.right + width + cell.size > beside.left;
}

/** A heading in the margin, beside the first line of its section, stands above it. */
function withHeadingAbove(cells: readonly Segment[]): readonly (readonly Segment[])[] {
  const [first, second] = cells;
  if (!first || !second || !isSectionHeading(first, second) || isSectionHeading(second, second)) return [cells];
  // Beside a date in smaller letters stands what it dates.
  if (isDate(second) && /\p{Ll}/u.test(first.text)) return [cells];
  return [[first], cells.slice(1)];
}

/**
 * Puts what stands side by side on one line, a tab between the cells.
 *
 * @param segments in any order
 * @returns the rows from top to bottom
 */
export function toRows(segments: readonly Segment[]): readonly Segment[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && segment.baseline - first.baseline < BESIDE * Math.min(first.size, segment.size)) {
      row.push(segment);
    } else rows.push([segment]);
  }
  const whole: Segment[][] = [];
  for (const row of rows) {
    row.sort((a, b) => a.left - b.left);
    const above = whole.at(-1);
    if (above && (goesOnIn(above, row) || hadNoRoom(above, row))) {
      for (const [at, cell] of row.entries()) {
        const upper = above[at];
        // Where the lower line stands is where the row ends.
        if (upper)
          above[at] = { ...cell, text: `${upper.text} ${cell.text}`, right: Math.max(upper.right, cell.right) };
      }
    } else whole.push(row);
  }
  return whole.flatMap(withHeadingAbove).flatMap((cells) => {
    const [first] = cells;
    const last = cells.at(-1);
    if (!first || !last) return [];
    return [{ ...first, text: cells.map(({ text }) => text).join('\t'), right: last.right, lastFont: last.lastFont }];
  });
}

/** A date or a label belongs to the row beside it; any other word in a margin is a heading, and stands above it. */
const isCell = (line: Segment): boolean => /\d/.test(line.text) || isLabel(line) || isDate(line);

/**
 * Reads a table row by row.
 *
 * @param left its first column, from top to bottom
 * @param right the rest
 */
export function tableRows(left: readonly Segment[], right: readonly Segment[]): readonly Segment[] {
  const isSparse = left.length < right.length || isColumnOfDates(left, right);
  const [labels, values] =
    isSparse || left.length === right.length ? [joinedCells(left, right), right] : [left, joinedCells(right, left)];
  const [cells, headings] = [
    labels.filter((line) => !isSparse || isCell(line)),
    labels.filter((line) => isSparse && !isCell(line)),
  ];
  return [...toRows([...cells, ...values]), ...headings].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}
