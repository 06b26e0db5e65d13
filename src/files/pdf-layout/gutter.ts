import { isDate } from './date-cell.ts';
import { isSectionHeading, looksLikeHeading } from './heading.ts';
import { median } from './numbers.ts';
import { usualPitch } from './pitch.ts';
import { cutAt, type Segment } from './segment.ts';

/** Narrowest gutter, in points: between a sidebar and the text beside it there are 12 and more. */
const NARROWEST = 7;
/** Left edges are one where they differ by less, in points. */
const SAME_EDGE = 2;
/** Fewest lines that make an edge, and fewest on either side of a gutter. */
const FEWEST_LINES = 3;

/** A stretch of the page from top to bottom, parted in two by a gutter or not at all. */
export interface Band {
  readonly left: readonly Segment[];
  /** Empty where the band is not parted. */
  readonly right: readonly Segment[];
}

/** A white strip down the page, with the left edge of what stands to its right. */
export interface Gutter {
  readonly edge: number;
  readonly bands: readonly Band[];
}

/** So many edges are looked at, those with the most lines: a page has a handful, and one made to waste time has hundreds. */
const MOST_EDGES = 12;

/** Where several lines start on the same left edge, but for the leftmost, in points. */
function edges(segments: readonly Segment[]): readonly number[] {
  const lefts = segments.map(({ left }) => left).sort((a, b) => a - b);
  const found: { readonly edge: number; readonly lines: number }[] = [];
  for (let from = 0; from < lefts.length; ) {
    const edge = lefts[from] ?? 0;
    let to = from;
    while (to < lefts.length && (lefts[to] ?? 0) - edge < SAME_EDGE) to += 1;
    if (to - from >= FEWEST_LINES && from > 0) found.push({ edge, lines: to - from });
    from = to;
  }
  return found
    .sort((a, b) => b.lines - a.lines)
    .slice(0, MOST_EDGES)
    .map(({ edge }) => edge);
}

/** What stands at the left of an edge, at its right, and across it. */
type Side = 'left' | 'right' | 'across';

const sideOf = ({ left, right }: Segment, edge: number): Side =>
  left >= edge - 0.5 ? 'right' : right <= edge - NARROWEST ? 'left' : 'across';

/** The nearest line on either side of a gutter, above or below some line. */
type Nearest = Partial<Record<Side, Segment>>;

/** A line with those around it, on its own side of the gutter and on the other. */
interface Standing {
  readonly line: Segment;
  readonly side: Side;
  readonly above: Nearest;
  readonly below: Nearest;
}

/** Looks up for each line which lines stand around it. */
function standings(segments: readonly Segment[], edge: number): readonly Standing[] {
  const sides = segments.map((line) => sideOf(line, edge));
  const nearest = (order: Iterable<number>): readonly Nearest[] => {
    const found: Nearest[] = [];
    let last: Nearest = {};
    for (const at of order) {
      const [line, side] = [segments[at], sides[at]];
      found[at] = last;
      // Beyond a line over both, other columns begin.
      if (line && side) last = side === 'across' ? { across: line } : { ...last, [side]: line };
    }
    return found;
  };
  const above = nearest(segments.keys());
  const below = nearest([...segments.keys()].reverse());
  return segments.map((line, at) => ({
    line,
    side: sides[at] ?? 'across',
    above: above[at] ?? {},
    below: below[at] ?? {},
  }));
}

/** What is usual where two columns stand side by side: the distance from line to line, and the size of letters. */
interface Usual {
  readonly pitch: number;
  readonly size: number;
}

/**
 * Whether a heading in one column starts anew in both: nothing stands beside it or close above it in either, and below it
 * both start on one line. In columns that have nothing to do with each other that does not happen.
 */
function startsAnew({ line, side, above, below }: Standing, { pitch, size }: Usual): boolean {
  if (side === 'across') return false;
  const aside = side === 'left' ? 'right' : 'left';
  const [next, other] = [below[side] ?? below.across, below[aside] ?? below.across];
  if (!next || !looksLikeHeading(line, next) || next.baseline - line.baseline < 0.5 * pitch) return false;
  const isClear = (before: Segment | undefined): boolean => !before || line.baseline - before.baseline >= 1.2 * pitch;
  if ((!above[side] && !above[aside] && !above.across) || !isClear(above[side]) || !isClear(above[aside])) return false;
  // Where a date stands beside what it dates, the two are one row of a table.
  if (other) return Math.abs(other.baseline - next.baseline) < 0.3 * pitch && !isDate(other) && !isDate(next);
  // Where the other column is over, a position goes on in its section, and only a section starts anew; dates in small
  // letters make no heading of a title.
  return isSectionHeading(line, { ...next, size: Math.max(size, next.size) });
}

function usualOf(lines: readonly Standing[]): Usual {
  const pitches = (['left', 'right'] as const).map((side) =>
    usualPitch(lines.filter((each) => each.side === side).map(({ line }) => line)),
  );
  return { pitch: Math.max(...pitches), size: median(lines.map(({ line }) => line.size)) ?? 0 };
}

/** Cuts the page wherever a line crosses the gutter. Such lines that follow each other make one band. */
function bandsAt(uncut: readonly Segment[], edge: number): readonly Band[] {
  const segments = uncut.flatMap((each) => (sideOf(each, edge) === 'across' ? cutAt(each, edge) : [each]));
  const lines = standings(segments, edge);
  const usual = usualOf(lines);
  const bands: Band[] = [];
  let across: Segment[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const closeParted = (): void => {
    if (left.length >= FEWEST_LINES && right.length >= FEWEST_LINES) {
      if (across.length > 0) bands.push({ left: across, right: [] });
      bands.push({ left, right });
      across = [];
    } else across.push(...[...left, ...right].sort((a, b) => a.baseline - b.baseline || a.left - b.left));
    left = [];
    right = [];
  };
  for (const each of lines) {
    const side = startsAnew(each, usual) ? 'across' : each.side;
    if (side === 'across') closeParted();
    ({ left, right, across })[side].push(each.line);
  }
  closeParted();
  if (across.length > 0) bands.push({ left: across, right: [] });
  return bands;
}

const lettersIn = (segments: readonly Segment[]): number => segments.reduce((sum, { text }) => sum + text.length, 0);

/** How much text a gutter parts: the letters on its poorer side, in the bands that are parted. */
const worth = (bands: readonly Band[]): number =>
  bands.reduce((sum, { left, right }) => sum + Math.min(lettersIn(left), lettersIn(right)), 0);

/**
 * Finds the gutter that parts most of the text, if there is one.
 *
 * @param segments from top to bottom
 * @returns null where the text stands in one column
 */
export function findGutter(segments: readonly Segment[]): Gutter | null {
  let best: Gutter | null = null;
  let most = 0;
  for (const edge of edges(segments)) {
    const bands = bandsAt(segments, edge);
    const here = worth(bands);
    if (here <= most) continue;
    best = { edge, bands };
    most = here;
  }
  return best;
}
