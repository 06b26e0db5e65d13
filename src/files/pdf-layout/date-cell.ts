import type { TextPiece } from './page-text.ts';

/** Longer texts hold a date among other things. */
const LONGEST_DATE = 40;

/**
 * Tells whether a short piece of text is a date, or from one to another.
 *
 * @param piece a line or a cell
 */
export const isDate = ({ text }: Pick<TextPiece, 'text'>): boolean =>
  text.length < LONGEST_DATE && /\b(?:19|20)\d\d\b|\b(?:present|today|now|current)\b/i.test(text);

/** A date that goes on below: "Jan 2019 –" above "Mar 2022", or "2019 – Mar" above "2022". */
const OPEN = /(?:[-–—]|\bto|[-–—]\s?(?!present|now|today|current|date)\p{L}{3,9})$/iu;
const MONTH_ALONE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?$/i;

/**
 * Tells whether a date was cut in two at the end of its line.
 *
 * @param text the line
 * @param below what stands below it
 */
export const goesOnBelow = (text: string, below: string): boolean =>
  OPEN.test(text.slice(-LONGEST_DATE)) || (MONTH_ALONE.test(text) && /^(?:19|20)\d\d/.test(below));
