/** UTF-16 offsets of a heading's line. */
interface HeadingSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch that is all heading or not at all. */
interface Part {
  /** UTF-16 offset into the description. */
  readonly start: number;
  readonly text: string;
  readonly heading: boolean;
}

/** Longer lines are sentences, even where their stop is missing. */
const LONGEST = 60;

/** Starts with a letter or a digit, and has nothing in it that ends or parts a sentence. */
const UNPUNCTUATED = /^[\p{L}\p{N}][^.,;:!?…]*$/u;

const LIST_ITEM = /^\s*[•*–-]\s/;

/**
 * Finds the lines that can only be headings: short, without a stop, a blank line over them, and a blank line or a list
 * under them. What is less sure stays as it is.
 *
 * @param description the posting's text
 * @returns their places, in order
 */
export function headingsOf(description: string): readonly HeadingSpan[] {
  const lines = description.split('\n');
  const headings: HeadingSpan[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const over = lines[index - 1] ?? '';
    const under = lines[index + 1];
    const alone = over.trim() === '' && under !== undefined && (under.trim() === '' || LIST_ITEM.test(under));
    if (alone && line.length <= LONGEST && UNPUNCTUATED.test(line)) headings.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return headings;
}

/**
 * Cuts a stretch of the text where a heading starts or ends.
 *
 * @param start its UTF-16 offset into the description
 * @param text its words
 * @param headings what `headingsOf` found
 * @returns the parts in order, together the whole stretch, none of them empty
 */
export function cutByHeadings(start: number, text: string, headings: readonly HeadingSpan[]): readonly Part[] {
  const parts: Part[] = [];
  const end = start + text.length;
  let at = start;
  const take = (to: number, heading: boolean): void => {
    if (to > at) parts.push({ start: at, text: text.slice(at - start, to - start), heading });
    at = Math.max(at, to);
  };
  for (const heading of headings) {
    if (heading.end <= start || heading.start >= end) continue;
    take(heading.start, false);
    take(Math.min(heading.end, end), true);
  }
  take(end, false);
  return parts;
}
