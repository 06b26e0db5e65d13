/** Numbers of months by the letters that their names begin with. */
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** First and last month of what is named in place of a month. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [1, 3],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
};

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:19[5-9]\\d|20\\d\\d)';

/** A date as a CV writes it; the longer wordings first. Named groups say which parts were there. */
const DATE = [
  // "15 Jan 2019", "Jan 15, 2019", "January, 2019", "Jan ’19", "Sept. 2020"
  `(?:\\d{1,2}\\.? )?(?<month>${MONTH})\\b\\.?,? ?(?:of )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?<monthYear>${YEAR}|['’‘]\\d\\d)(?![\\d])`,
  `(?<part>spring|summer|autumn|fall|winter|q[1-4])[ /-]?(?:of )?(?<partYear>${YEAR})(?!\\d)`,
  // ISO, and year first
  `(?<isoYear>${YEAR})[-/.](?<isoMonth>0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?![\\d])`,
  // "01/2019", "01.03.2019"; of three numbers the middle one is taken for the month unless it cannot be one
  `(?:(?<day>\\d{1,2})[./-])?(?<number>\\d{1,2})[./-](?<numberYear>${YEAR})(?!\\d)`,
  `(?<year>${YEAR})(?!\\d)`,
  `['’‘](?<shortYear>\\d\\d)(?![\\d%])`,
].join('|');

/** Finds the next date in a line. */
export const dateAnywhere = (): RegExp => new RegExp(`(?<![\\p{L}\\d.,/£$€-])(?:${DATE})`, 'giu');
/** Finds a date at one place. */
export const dateHere = (): RegExp => new RegExp(DATE, 'iuy');

/** A date as a CV names it: months from first to last, or a year alone. */
export interface NamedDate {
  readonly year: number;
  /** 1 to 12; null where the year alone is said. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Years of two digits from here on are of the last century. */
const CENTURY_TURNS = 50;

const fullYear = (written: string): number => {
  const digits = Number(written.replace(/\D/g, ''));
  if (digits >= 100) return digits;
  return digits >= CENTURY_TURNS ? 1900 + digits : 2000 + digits;
};

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

/**
 * Reads what a pattern of this file found.
 *
 * @param groups the match's named groups
 * @returns null where the numbers make no date
 */
export function readDate(groups: Readonly<Record<string, string | undefined>>): NamedDate | null {
  const of = (written: string, first: number | null, last = first): NamedDate => ({
    year: fullYear(written),
    first,
    last,
  });
  if (groups.month && groups.monthYear) {
    return of(groups.monthYear, MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1);
  }
  if (groups.part && groups.partYear) {
    const months = PARTS_OF_YEAR[groups.part.toLowerCase()];
    return months ? of(groups.partYear, months[0], months[1]) : null;
  }
  if (groups.isoYear && groups.isoMonth) return of(groups.isoYear, Number(groups.isoMonth));
  if (groups.number && groups.numberYear) {
    const [day, number] = [Number(groups.day ?? 0), Number(groups.number)];
    const month = isMonth(number) ? number : day;
    return isMonth(month) ? of(groups.numberYear, month) : null;
  }
  const year = groups.year ?? groups.shortYear;
  return year ? of(year, null) : null;
}
