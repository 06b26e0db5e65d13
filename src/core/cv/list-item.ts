/** Signs that part the items of a list. */
const PARTS = /[,;|•·●▪]/;

/**
 * Finds the item of a list that a place stands in; what brackets hold belongs to the item in front of them.
 *
 * @param line a line such as "SQL (expert), Python, R"
 * @param start where the phrase begins, as an offset into the line
 * @param end one past its last unit
 */
export function itemAround(line: string, start: number, end: number): string {
  let from = start;
  let depth = 0;
  for (; from > 0; from--) {
    const sign = line[from - 1] ?? '';
    if (sign === ')') depth++;
    else if (sign === '(') depth = Math.max(0, depth - 1);
    else if (depth === 0 && PARTS.test(sign)) break;
  }
  let to = end;
  // A phrase inside brackets has its item's end behind them.
  depth = 0;
  for (; to < line.length; to++) {
    const sign = line[to] ?? '';
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && PARTS.test(sign)) break;
  }
  return line.slice(from, to);
}

const MASTERED =
  /\b(expert|experts?|expertise|advanced|proficient|proficiency|fluent|fluency|strong|extensive|deep(?! (?:learning|neural|reinforcement))|skilled|mastery|master|excellent|very good|solid|seasoned|experienced|hands-on|experience (?:in|with|of)|daily|c1|c2)\b/i;
const BEGUN =
  /\b(basic|basics|beginner|novice|elementary|introductory|familiar|familiarity|exposure|limited|some|interest(?:ed)?|working knowledge|foundational|fundamentals|awareness|aware|entry[- ]level|currently learning|studying|intermediate|theoretical|a little|little)\b/i;
const YEARS = /\b(\d{1,2})\s?\+?\s?(?:years?|yrs?)\b/i;
const POINTS = /\b([1-9]|10)\s?\/\s?(5|10)\b/;
const STARS = /[★●⬤■◆⭐]{4,}/u;

/** What a list says of one of its items beyond naming it. */
export type ListedAs = { readonly as: 'mastered' | 'begun'; readonly word: string };

/**
 * Reads how well somebody says to know an item of a list.
 *
 * @param words the item with what it says, or the label of its list
 * @returns null where it is named and no more
 */
export function listedAs(words: string): ListedAs | null {
  const begun = BEGUN.exec(words);
  if (begun?.[1]) return { as: 'begun', word: begun[1] };
  const mastered = MASTERED.exec(words)?.[1] ?? YEARS.exec(words)?.[0] ?? STARS.exec(words)?.[0];
  if (mastered) return { as: 'mastered', word: mastered };
  const points = POINTS.exec(words);
  if (!points) return null;
  return { as: Number(points[1]) >= 0.7 * Number(points[2]) ? 'mastered' : 'begun', word: points[0] };
}
