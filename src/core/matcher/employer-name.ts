import type { Words } from './words.ts';

/** Word numbers: `from` inclusive, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Shorter names are found inside too many words. */
const SHORTEST_NAME = 3;

/**
 * Finds where a text names the employer: there "Northwind Robotics" is a name and no skill.
 *
 * @param words the description's words
 * @param company the employer's name, or null where it is not known
 * @returns the names' words, in the order of the text
 */
export function employerNamesIn(words: Words, company: string | null): readonly WordRange[] {
  const name = company?.trim().toLowerCase() ?? '';
  const text = words.text.toLowerCase();
  // A few letters change their length in lower case; offsets would drift behind them.
  if (name.length < SHORTEST_NAME || text.length !== words.text.length) return [];
  const places: WordRange[] = [];
  let from = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    while (from < words.count && (words.end[from] ?? 0) <= at) from++;
    let to = from;
    while (to < words.count && (words.start[to] ?? 0) < at + name.length) to++;
    places.push({ from, to });
  }
  return places;
}
