import { sentencesOf } from '../matcher/sentences.ts';
import { type CvLine, cvLinesOf } from './cv-lines.ts';

/** Bullets up to this long are one line, whatever sentences they hold. */
const LONGEST_BULLET = 240;

/**
 * Makes lines of a part of a CV: a bullet each, and of paragraphs a sentence each.
 *
 * @param lines the part's lines, mended
 */
export function toldLines(lines: readonly CvLine[]): readonly string[] {
  return lines.flatMap(({ text, bullet }) => {
    const line = text.replace(/ {2,}/g, ' ');
    if (bullet && line.length <= LONGEST_BULLET) return [line];
    return sentencesOf(line).map(({ start, end }) => line.slice(start, end));
  });
}

/**
 * Makes lines of a text that a field of a file holds: a description, a summary.
 *
 * @param text the field; bullets' signs inside a line begin new lines, since many files lose the line ends
 */
export const linesOfField = (text: string): readonly string[] =>
  toldLines(cvLinesOf(text.replace(/(?:^|\s)[•▪●‣]\s?/g, '\n• ')));
