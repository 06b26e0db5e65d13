import type { Cv } from '../cv.ts';
import { languageOf } from '../language.ts';

/** Lists of tools and names mislead; lines of this many words and more are sentences. */
const FEWEST_WORDS = 5;

/**
 * Tells the language of a CV by its sentences; names, titles and short lists are left out.
 *
 * @param cv the CV
 * @returns ISO 639-3 code, `und` where there are too few sentences to tell
 */
export function languageOfCv(cv: Cv): string {
  const lines = cv.parts.flatMap(({ lines }) => lines);
  const telling = lines.filter((line) => line.split(' ', FEWEST_WORDS).length >= FEWEST_WORDS);
  return languageOf(telling.join('\n'));
}
