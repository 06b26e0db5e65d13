import type { CvMonth, CvSpan } from '../cv.ts';
import { dateAnywhere, dateHere, type NamedDate, readDate } from './date-words.ts';

/** A span of time named in a line. */
export interface FoundSpan {
  readonly span: CvSpan;
  /** UTF-16 offsets of all that names it, "(3 yrs 2 mos)" and brackets around it too. */
  readonly start: number;
  readonly end: number;
  /** Whether two ends are named, or one and that it goes on; a single date may be a graduation, or a number. */
  readonly ranged: boolean;
}

const BETWEEN = /\s{0,4}(?:-{1,2}|–|—|−|‐|‑|→|->|\/|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b)\s{0,4}/iuy;
const GOES_ON =
  /(?:present|current(?:ly)?|now|today|to date|date|ongoing|on-going|still(?: here)?|heute|aujourd'hui|actualidad|presente)\b/iuy;
/** "2019–22". */
const SHORT_END = /['’‘]?(\d\d)(?![\d%/.])/uy;
/** "Jan – Mar 2019": the year stands behind the second month alone. */
const MONTHS_OF_ONE_YEAR =
  /(?<![\p{L}\d])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{0,3}(?:-|–|—|to)\s{0,3}(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? ((?:19|20)\d\d))/giu;
/** "06/19 – 08/21", "Mar 19 – now". */
const SHORT_YEARS =
  /(?<![\p{L}\d/.-])(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? |(?:0?[1-9]|1[0-2])\/)\d\d\s{0,3}(?:-|–|—|to)\s{0,3}(?:(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? |(?:0?[1-9]|1[0-2])\/)\d\d(?![\d/])|(?=present|now|current|today|date))/giu;
const SINCE = /(?:since|from|starting|as of|seit|depuis|desde)[:]? {0,3}$/iu;
/** What stands around a span and is no part of a title: brackets, and how long it was. */
const LEAD = /[([{|,;:·•–—-]?\s{0,4}(?:(?:since|from|starting|as of|dates?|period|duration):?\s{0,3})?$/iu;
const LENGTH =
  /\s{0,4}[([,·•|-]{0,2}\s{0,3}(?:\d{1,2}\s?\+?\s?(?:years?|yrs?|y)\.?,?(?:\s{0,2}(?:and\s)?\d{1,2}\s?(?:months?|mos?|m)\.?)?|\d{1,2}\s?(?:months?|mos?)\.?)(?![\p{L}])\s{0,2}[)\]]?/iuy;
const CLOSES = /\s{0,3}[)\]}]/uy;

const at = (pattern: RegExp, line: string, place: number): RegExpExecArray | null => {
  pattern.lastIndex = place;
  return pattern.exec(line);
};

const firstOf = ({ year, first }: NamedDate): CvMonth => ({ year, month: first });
const lastOf = ({ year, last }: NamedDate): CvMonth => ({ year, month: last });

const order = ({ year, month }: CvMonth, whenUnsaid: number): number => 12 * year + (month ?? whenUnsaid);

/** The end of a span whose beginning ends at a place: "– Mar 2022", "to date", "–22"; null where none follows. */
function endOfSpan(line: string, place: number, from: NamedDate): { to: CvMonth | 'now'; end: number } | null {
  const between = at(BETWEEN, line, place);
  if (!between) return null;
  const here = place + between[0].length;
  const goesOn = at(GOES_ON, line, here);
  if (goesOn) return { to: 'now', end: here + goesOn[0].length };
  const date = at(dateHere(), line, here);
  const read = date?.groups ? readDate(date.groups) : null;
  if (date && read) return { to: lastOf(read), end: here + date[0].length };
  const short = at(SHORT_END, line, here);
  if (short && from.first === null) {
    const year = 100 * Math.floor(from.year / 100) + Number(short[1]);
    if (year >= from.year) return { to: { year, month: null }, end: here + short[0].length };
  }
  // "2019 –" with nothing behind it in its column goes on.
  return between[0].trim().length === 1 && (here >= line.trimEnd().length || /\s{3}$/.test(between[0]))
    ? { to: 'now', end: here }
    : null;
}

/** Widens a find over the brackets and the length of time around it. */
function widened(line: string, start: number, end: number): { start: number; end: number } {
  let to = end;
  const length = at(LENGTH, line, to);
  if (length) to += length[0].length;
  const closes = at(CLOSES, line, to);
  if (closes) to += closes[0].length;
  const lead = LEAD.exec(line.slice(Math.max(0, start - 16), start));
  return { start: start - (lead?.[0].length ?? 0), end: to };
}

/** Says years in full that a line says once for two months, or with two digits: then they are told as any other. */
function withFullYears(line: string): string {
  return line
    .replace(MONTHS_OF_ONE_YEAR, (_, month: string, year: string) => `${month} ${year} – `)
    .replace(SHORT_YEARS, (found) =>
      found.replace(/([/ ])(\d\d)(?!\d|\/)/g, (__, before: string, year: string) => `${before}20${year}`),
    );
}

/**
 * Finds the spans of time that a line of a CV names.
 *
 * @param written the line
 * @returns the line in which they were found, which may say years in full, and the spans in its order
 */
export function findSpans(written: string): { readonly line: string; readonly spans: readonly FoundSpan[] } {
  const line = withFullYears(written);
  const spans: FoundSpan[] = [];
  const dates = dateAnywhere();
  for (let match = dates.exec(line); match; match = dates.exec(line)) {
    const from = match.groups ? readDate(match.groups) : null;
    if (!from) continue;
    const end = match.index + match[0].length;
    const close = endOfSpan(line, end, from);
    const open = SINCE.test(line.slice(Math.max(0, match.index - 12), match.index));
    const to = close?.to ?? (open ? 'now' : lastOf(from));
    dates.lastIndex = close?.end ?? end;
    const first = firstOf(from);
    if (to !== 'now' && order(to, 12) < order(first, 1)) continue;
    spans.push({
      span: { from: first, to },
      ...widened(line, match.index, close?.end ?? end),
      ranged: close !== null || open || (from.first !== null && from.first !== from.last),
    });
  }
  return { line, spans };
}
