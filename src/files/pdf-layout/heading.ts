import type { Segment } from './segment.ts';

/** A heading's letters are larger than the text's by this much, or are all capitals. */
const LARGER = 1.12;
const MOST_WORDS = 6;

/**
 * Tells whether a line is a heading by its looks: short, and larger than what follows it, or in capitals, or in a font of its own.
 *
 * @param line that may be one
 * @param next a line of the text near it
 */
export function looksLikeHeading(line: Segment, next: Segment): boolean {
  return isSectionHeading(line, next) || (isBrief(line) && line.font !== next.font && line.size >= next.size);
}

/**
 * Tells whether a line is the heading of a section, and not of a position in it, which is often in bold letters too.
 *
 * @param line that may be one
 * @param next a line of the text near it
 */
export function isSectionHeading(line: Segment, next: Segment): boolean {
  return (
    isBrief(line) &&
    (line.size > LARGER * next.size || (/\p{Lu}{4}/u.test(line.text) && !/[\p{Ll}\d]/u.test(line.text)))
  );
}

const isBrief = ({ text }: Segment): boolean => text.split(/\s/).length <= MOST_WORDS;
