import { isBullet } from '../bullet.ts';
import { BESIDE, besides } from './beside.ts';
import { goesOnBelow, isDate } from './date-cell.ts';
import { usualPitch } from './pitch.ts';
import type { Segment } from './segment.ts';

/** This share of cells with a date makes a column of dates. */
const SOME_DATES = 0.25;
/** Of the dates this share stands beside a line of the text and first in its own column. */
const MOST_DATES = 0.8;
/** And this share beside a line that starts something; entries of one line each start alike. */
const OPENING_DATES = 0.5;
/** A line starts something where it is more than this many usual distances below the last. */
const OPENS = 1.15;
/** A line follows another closely where it is no further below it than this many usual distances. */
const CLOSE = 1.35;
/** A line of a cell is no further below the last than this, in sizes of its letters. */
const CLOSE_BELOW = 1.7;
/** Letters rise by about this much above their line, in sizes of them. */
const ASCENT = 0.8;
/** A line of less than this share of the widest is no running text. */
const SHORT = 0.6;

/** Whether a line belongs to the cell above it in a narrow column: the rest of its date, or a place or a length of time below it. */
const belongsTo = (cell: Segment, { text, size, baseline }: Segment, last: Segment): boolean =>
  baseline - last.baseline < CLOSE_BELOW * Math.max(last.size, size) &&
  (goesOnBelow(cell.text, text) || (isDate(cell) && !isDate({ text }) && text !== text.toUpperCase()));

/** Whether a date stands beside a line of the text, or hangs from the same height where that is set larger. */
const isRowOf = (date: Segment, line: Segment): boolean =>
  Math.abs(line.baseline - date.baseline) <
  BESIDE * Math.min(date.size, line.size) + ASCENT * Math.max(0, line.size - date.size);

/** Whether a line stands beside a short one, and so is a cell of its own: a place beside an employer. */
function hasOwnRow(line: Segment, text: readonly Segment[], widest: number): boolean {
  const short = text.filter(({ left, right }) => right < line.left && right - left < SHORT * widest);
  return besides(line, short);
}

/** A cell of a narrow column, with the last of its lines. */
interface NarrowCell {
  /** All its lines on one. */
  readonly cell: Segment;
  readonly last: Segment;
}

/** Puts the lines of each cell together; dots of a drawn line in time are none. */
function cellsOf(column: readonly Segment[], text: readonly Segment[]): readonly NarrowCell[] {
  const cells: NarrowCell[] = [];
  const widest = Math.max(...text.map(({ left, right }) => right - left));
  for (const line of column) {
    if (isBullet(line.text)) continue;
    const open = cells.at(-1);
    if (open && belongsTo(open.cell, line, open.last) && (isDate(line) || !hasOwnRow(line, text, widest))) {
      const gap = goesOnBelow(open.cell.text, line.text) ? ' ' : '\t';
      cells[cells.length - 1] = { cell: { ...open.cell, text: open.cell.text + gap + line.text }, last: line };
    } else cells.push({ cell: line, last: line });
  }
  return cells;
}

/**
 * Whether a column holds dates, each beside the first line of what it dates and first in its own column. Other cells and
 * headings may stand between them; in a sidebar dates stand below what they date, and beside whatever comes.
 *
 * @param column the lines of the one side of a gutter, from top to bottom
 * @param text those of the other
 */
export function isColumnOfDates(column: readonly Segment[], text: readonly Segment[]): boolean {
  const cells = cellsOf(column, text);
  const dates = cells.filter(({ cell }) => isDate(cell));
  if (dates.length < 2 || dates.length < SOME_DATES * cells.length) return false;
  const pitch = usualPitch(text);
  const opening = text.filter((line, at) => {
    const before = text[at - 1];
    return !before || before.font !== line.font || line.baseline - before.baseline > OPENS * pitch;
  });
  const leading = cells.filter(({ cell }, at) => {
    const above = cells[at - 1];
    if (!isDate(cell) || !above || isDate(above.cell)) return isDate(cell);
    return cell.baseline - above.last.baseline > CLOSE * pitch || !besides(above.last, text);
  });
  const most = MOST_DATES * dates.length;
  const beside = (lines: readonly Segment[]): number =>
    dates.filter(({ cell }) => lines.some((line) => isRowOf(cell, line))).length;
  return leading.length >= most && beside(text) >= most && beside(opening) >= OPENING_DATES * dates.length;
}

/**
 * Puts the lines of each cell of a narrow column on one, as if the column were wide enough, and dates on the lines that
 * they date.
 *
 * @param column the narrow column, from top to bottom
 * @param text what stands beside it
 */
export function joinedCells(column: readonly Segment[], text: readonly Segment[]): readonly Segment[] {
  const isOfDates = isColumnOfDates(column, text);
  return cellsOf(column, text).map(({ cell }) => {
    const line =
      isOfDates && isDate(cell) && !besides(cell, text) ? text.find((each) => isRowOf(cell, each)) : undefined;
    return line ? { ...cell, baseline: line.baseline } : cell;
  });
}
