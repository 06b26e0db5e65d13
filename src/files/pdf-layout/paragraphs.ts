import { BULLET, itemText } from '../bullet.ts';
import type { Flow } from './flows.ts';
import { joinLines } from './hyphen.ts';
import { usualPitch } from './pitch.ts';
import type { Segment } from './segment.ts';

// In sizes of the letters, unless it says otherwise.
/** Letters of one paragraph are of one size, give or take this share. */
const SAME_SIZE = 0.08;
/** Lines of one paragraph are no further apart than this many usual distances. */
const CLOSE = 1.25;
/** A block starts where the distance is more than this many usual ones. */
const BLOCK = 1.4;
/** Lines start on one edge where they differ by less. */
const SAME_EDGE = 0.6;
/** A first line is set in by no more than this. */
const DEEPEST_INDENT = 4;
/** Fewer words than this on a line that is full are a label or an item, and not a sentence that goes on. */
const WORDS_OF_PROSE = 4;
/** More words than this are no item of a list of names. */
const MOST_LISTED = 6;
/** Where the longest line of a column is longer than all others by this, nobody knows how wide the column is. */
const ALONE = 3;
/** A space and the slack that a line has when it is set. */
const SLACK = 0.3;
/** How much wider a word may be than its number of letters says. */
const WIDE_WORD = 1.25;

/** Whoever writes more without a break, in UTF-16 units, means ill: joining it line by line takes ever longer. */
const LONGEST_PARAGRAPH = 10_000;
/** No bracket holds more, in UTF-16 units. */
const LONGEST_BRACKET = 300;

/** A paragraph being put together. */
interface Paragraph {
  text: string;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  readonly first: Segment;
  /** Its last line so far. */
  last: Segment;
  lines: number;
  /** An empty line stands before it. */
  readonly isBlock: boolean;
}

/** Stars and dots that say how well somebody knows a thing are no words. */
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A paragraph's last letters tell how it ends, however long it is. */
const endOf = (text: string): string => text.slice(-20);

const hasOpenBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** Whether the sentence cannot be over: a comma, a hyphen, a word that needs another, or a bracket that is open. */
const hangs = (text: string): boolean =>
  /(?:[,&/\u2010\u00ad(-]|\b(?:and|or|of|the|a|an|for|in|on|with|to|by|from|at|as|across|into|including))$/i.test(
    endOf(text),
  ) || hasOpenBracket(text.slice(-LONGEST_BRACKET));

const isOver = (text: string): boolean => /[.!?:;]["”’)]?$/.test(endOf(text));
const startsSmall = (text: string): boolean => /^[\p{Ll}\d(&%$]/u.test(text);

const MOMENT = String.raw`(?:(?:\p{L}{3,9}\.?|\d{1,2})[ /.])?(?:19|20)\d\d`;
/** A line that is nothing but a date, or from one to another. */
const DATE_LINE = new RegExp(`^\\(?${MOMENT}(?: ?(?:[-–—]|to|until) ?(?:${MOMENT}|\\p{L}{3,9}(?: date)?))?\\)?$`, 'iu');

/** A line that starts with a span of years, or is a label, starts something new. */
const STARTS_ANEW = new RegExp(
  `^\\(?${MOMENT} ?(?:[-–—]|to|until) ?(?:${MOMENT}|present|now|today)\\b|^\\p{Lu}[\\p{L} &/]{1,40}:$`,
  'iu',
);

/** A few words with a bracket behind them: a language, a skill, a certificate. */
const isListed = (text: string): boolean => wordCount(text) <= MOST_LISTED && /^\p{Lu}[^.;:]*\)$/u.test(text);

/** Whether the next line's first word would have fitted on this line: then the line was ended on purpose. */
function isShort(line: Segment, next: Segment, edge: number): boolean {
  const [word = ''] = next.text.split(/\s/, 1);
  const width = (WIDE_WORD * (next.right - next.left) * word.length) / Math.max(1, next.text.length);
  return line.right + width + SLACK * line.size < edge;
}

/** Where a column's lines end, and what is usual between them. */
interface Measure {
  /** The right end of the longest line, in points. */
  readonly edge: number;
  /** Whether other lines end near there, too; else the longest may be one that was ended on purpose. */
  readonly isSure: boolean;
  readonly pitch: number;
}

function measure(flow: Flow): Measure {
  const [longest, second] = [...flow].sort((a, b) => b.right - a.right);
  const edge = longest?.right ?? 0;
  const isSure = longest !== undefined && second !== undefined && second.right > edge - ALONE * longest.size;
  return { edge, isSure, pitch: usualPitch(flow) };
}

/** Whether a line starts where those of the paragraph before it do. */
function isAligned({ first, last, isItem, lines }: Paragraph, next: Segment): boolean {
  const { size } = first;
  if (isItem && lines === 1) {
    // Under the item's text, or, where nobody cared, under its sign.
    return next.left > first.left - SAME_EDGE * size && next.left < first.left + DEEPEST_INDENT * size;
  }
  const indent = last.left - next.left;
  return Math.abs(indent) < SAME_EDGE * size || (lines === 1 && indent > 0 && indent < DEEPEST_INDENT * size);
}

function goesOn(paragraph: Paragraph, next: Segment, { edge, isSure, pitch }: Measure): boolean {
  const { last, text } = paragraph;
  if (text.length > LONGEST_PARAGRAPH) return false;
  if (next.text.includes('\t') || last.text.includes('\t') || itemText(next.text) !== null) return false;
  if (DATE_LINE.test(next.text) && !/[-–—]$/.test(text) && !(paragraph.isItem && hangs(text))) return false;
  if (STARTS_ANEW.test(next.text) && !hangs(text)) return false;
  // "English (fluent)" fills the line of a narrow column, and is whole.
  if (!paragraph.isItem && isListed(last.text) && /^\p{Lu}/u.test(next.text)) return false;
  if (Math.abs(next.size - last.size) > SAME_SIZE * last.size) return false;
  const step = next.baseline - last.baseline;
  const small = startsSmall(next.text);
  // Over the end of a page or a column, only a sentence that is plainly not over goes on.
  if (step <= 0) return (small && !isOver(text)) || hangs(text);
  if (step > CLOSE * pitch || !isAligned(paragraph, next)) return false;
  if (last.lastFont !== next.font && !small) return false;
  // Where a sentence ends with its line, the next has a line of its own; but what has no sign of its own is no item.
  if (isOver(text) && !small && !paragraph.isItem) return false;
  if (isShort(last, next, edge)) return small && !isOver(text) && wordCount(last.text) > WORDS_OF_PROSE;
  return small || hangs(text) || (isSure && wordCount(last.text) >= WORDS_OF_PROSE);
}

/**
 * Makes lines as they are set what they were written as: a line for each paragraph and each item, an empty line between
 * blocks.
 *
 * @param flows the columns in reading order
 * @param known the document's words, see `hyphen.ts`
 */
export function toParagraphs(flows: readonly Flow[], known: ReadonlySet<string>): string {
  const done: Paragraph[] = [];
  for (const flow of flows) {
    const column = measure(flow);
    for (const [at, line] of flow.entries()) {
      const last = done.at(-1);
      if (last && goesOn(last, line, column)) {
        last.text = joinLines(last.text, line.text, known);
        last.last = line;
        last.lines += 1;
        continue;
      }
      const item = itemText(line.text);
      const step = line.baseline - (last?.last.baseline ?? 0);
      done.push({
        text: item === null ? line.text : BULLET + item,
        isItem: item !== null,
        first: line,
        last: line,
        lines: 1,
        isBlock: at === 0 || step > BLOCK * column.pitch || step < 0,
      });
    }
  }
  return done.map(({ text, isBlock }, at) => (isBlock && at > 0 ? `\n${text}` : text)).join('\n');
}
