import { findGutter } from './gutter.ts';
import { isTable, tableRows, toRows } from './rows.ts';
import type { Segment } from './segment.ts';

/** Lines of one column, from top to bottom. */
export type Flow = readonly Segment[];

/** A stretch of a page: one column over its whole width, or several side by side. */
export interface Stretch {
  /** From left to right; never empty. */
  readonly columns: readonly Flow[];
}

/** Columns within columns are looked for so many times. */
const DEEPEST = 3;

/**
 * Parts a page, or a column of it, into stretches of columns, in reading order.
 *
 * @param segments from top to bottom
 * @param depth how many columns it already stands in
 */
export function toStretches(segments: Flow, depth = 0): readonly Stretch[] {
  const gutter = depth < DEEPEST ? findGutter(segments) : null;
  if (!gutter) return segments.length > 0 ? [{ columns: [toRows(segments)] }] : [];
  return gutter.bands.flatMap(({ left, right }) => {
    if (right.length === 0) return [{ columns: [toRows(left)] }];
    if (isTable(left, right)) return [{ columns: [tableRows(left, right)] }];
    const columnsOf = (side: Flow): readonly Flow[] => {
      const within = toStretches(side, depth + 1);
      const [only] = within;
      return only && within.length === 1 ? only.columns : [within.flatMap(({ columns }) => columns.flat())];
    };
    return [{ columns: [...columnsOf(left), ...columnsOf(right)] }];
  });
}

const leftOf = (flow: Flow): number => Math.min(...flow.map(({ left }) => left));
const rightOf = (flow: Flow): number => Math.max(...flow.map(({ right }) => right));

/** Columns are the same on two pages where their left edges differ by less, in points. */
const SAME_COLUMN = 6;
/** A column narrower than this share of the one beside it is a sidebar, which goes on by itself on the next page. */
const SIDEBAR = 0.7;

/** Continues a stretch's columns with what stands below them on the next page, or tells that they end. */
function continued({ columns }: Stretch, next: Stretch): Stretch | null {
  const widths = columns.map((flow) => rightOf(flow) - leftOf(flow));
  if (columns.length < 2 || Math.min(...widths) > SIDEBAR * Math.max(...widths)) return null;
  const places = next.columns.map((flow) =>
    columns.findIndex(
      (column, at) =>
        leftOf(flow) > leftOf(column) - SAME_COLUMN &&
        rightOf(flow) < Math.max(rightOf(column), (columns[at + 1] ? leftOf(columns[at + 1] ?? []) : Infinity) - 2),
    ),
  );
  if (places.includes(-1) || new Set(places).size < places.length) return null;
  return {
    columns: columns.map((flow, at) => [...flow, ...(next.columns[places.indexOf(at)] ?? [])]),
  };
}

/**
 * Puts the pages' columns in the order in which they are read: on each page from left to right, and a sidebar to its end
 * before the text beside it where both go on over several pages.
 *
 * @param pages the stretches of each page
 * @returns the columns, one after the other
 */
export function inReadingOrder(pages: readonly (readonly Stretch[])[]): readonly Flow[] {
  const order: Stretch[] = [];
  for (const [number, stretches] of pages.entries()) {
    for (const [at, stretch] of stretches.entries()) {
      const last = order.at(-1);
      const joined = number > 0 && at === 0 && last ? continued(last, stretch) : null;
      if (joined) order[order.length - 1] = joined;
      else order.push(stretch);
    }
  }
  return order.flatMap(({ columns }) => columns);
}
