import { SMALL_NUMBER, smallNumber } from './quantity.ts';
import { matchesIn } from './statement.ts';

const { raw } = String;

/** A number of years where it stands in a text, whatever it is said of. */
export interface SpanOfYears {
  /** UTF-16 offsets in the text; words such as "at least" belong to it. */
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number | null;
  /** "5+", "3-5", "at least 5": has the look of a requirement. */
  readonly bounded: boolean;
  /** "5-year": stands before a noun. */
  readonly adjective: boolean;
}

const BOUND = raw`(?:at least|at minimum|minimum(?: of)?|min\.?|no less than)`;
const OR_MORE = raw`(?:\s(?:plus|or more|or greater|or above)\b|\+)`;
const SPAN = new RegExp(
  raw`(?<![\w,$€£₹]|\d\.)(?:(${BOUND})\s{1,2})?(${SMALL_NUMBER})\s?(\+|plus\b)?` +
    raw`(?:\s?(?:-|–|—|‐|‑|to|or|and)\s?(${SMALL_NUMBER})\s?\+?)?` +
    raw`(${OR_MORE})?([\s-]{0,2})(?:full |calendar )?(?:years?|yrs?|yoe)\b(${OR_MORE}(?! \d))?|\b(?:a|one) decade\b(?: or more|-plus)?`,
  'gi',
);
/** "…, at least 2 with ML": behind a number of years the unit may be left out. */
const ELIDED = new RegExp(
  raw`^[^.;\n]{0,70}?\b(?:(?:including|of which|preferably|ideally|and|with|plus)\s|(?=${BOUND}\s))` +
    raw`((?:${BOUND}\s)?(${SMALL_NUMBER})\s?\+?)` +
    raw`(?=\s(?:of (?:which|those|them)|in|within|with|as|must|should|being|working|spent|on)\b)`,
  'i',
);

/** Text without this names no years. */
export const NAMES_YEARS = /years?\b|yrs?\b|yoe\b|decade/i;

/** How far behind a span one without a unit is looked for, in UTF-16 units. */
const ELIDED_REACH = 90;

function elidedAfter(text: string, to: number): SpanOfYears[] {
  const match = ELIDED.exec(text.slice(to, to + ELIDED_REACH));
  const min = smallNumber(match?.[2] ?? '');
  if (!match || min === null || NAMES_YEARS.test(match[0])) return [];
  const end = to + match[0].length;
  return [{ from: end - (match[1]?.length ?? 0), to: end, min, max: null, bounded: true, adjective: false }];
}

/**
 * Finds every number of years in a text.
 *
 * @param text one sentence or line
 * @returns the spans in order: "3-5 years, at least 2 with ML" gives two
 */
export function spansOfYears(text: string): SpanOfYears[] {
  return matchesIn(text, SPAN).flatMap((match): SpanOfYears[] => {
    const [whole, bound, low, plus, high, more, gap = '', moreBehind] = match;
    const to = match.index + whole.length;
    // "a decade" has no number of its own.
    const min = low === undefined ? 10 : smallNumber(low);
    const top = smallNumber(high ?? '');
    if (min === null) return [];
    const max = top !== null && top > min ? top : null;
    const bounded = [bound, plus, more, moreBehind].some((words) => words !== undefined) || max !== null;
    const adjective = gap.includes('-') && /(?:year|yr)$/i.test(whole);
    return [{ from: match.index, to, min, max, bounded, adjective }, ...elidedAfter(text, to)];
  });
}
