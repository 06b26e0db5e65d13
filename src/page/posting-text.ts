import { HEADINGS, isItem, type PageLine, within } from './page-lines.ts';
import { commonAncestor } from './pick.ts';
import { AFTERWARDS } from './posting-words.ts';

/** Lengths in UTF-16 units. A line this long is a sentence of the text, and none of the page's furniture. */
const SENTENCE = 60;
const SHORT_SENTENCE = /^.{25,}[.!?:]$/;
const LONG_SENTENCE = /^.{120,}[.!?:]$/;
const SHORTEST_POSTING = 300;
/** So many lines in a row without a sentence are furniture. */
const MOST_SHORT = 8;
/** Of the headings of a posting's parts, a few may be the page's own. */
const MOST_HEADINGS = 0.6;

/** The element that holds the headings of a posting's parts and their text; without the title, where most of them do. */
function holderOf(headings: readonly Element[], title: Element): Element | null {
  const all = commonAncestor(headings);
  const most = Math.ceil(headings.length * MOST_HEADINGS);
  let holder: Element | null = null;
  for (let from = 0; from + most <= headings.length; from++) {
    const some = commonAncestor(headings.slice(from, from + most));
    if (some && !some.contains(title) && (!holder || some.contains(holder))) holder = some;
  }
  if (!holder || !all?.contains(title)) holder = all;
  while (holder?.parentElement && (holder.textContent ?? '').length < SHORTEST_POSTING) holder = holder.parentElement;
  return holder;
}

/** From the first sentence after the title to the last one before the page's furniture begins again. */
function spanOf(lines: readonly PageLine[], title: Element, parts: readonly PageLine[]): PageLine[] {
  const holder = holderOf(
    parts.flatMap(({ first }) => first.parentElement ?? []),
    title,
  );
  const page = commonAncestor([title, holder ?? title.ownerDocument.body]);
  const isHeld = ({ first }: PageLine): boolean => holder?.contains(first) ?? true;
  const held = parts.filter(isHeld);
  const after = lines.findLastIndex(({ first }) => title.contains(first)) + 1;
  // Around the element that holds the parts, other texts are more often about something else.
  const isText = (line: PageLine): boolean =>
    (isHeld(line)
      ? line.text.length >= SENTENCE || isItem(line) || SHORT_SENTENCE.test(line.text)
      : LONG_SENTENCE.test(line.text)) && !within(line.last, 'a');
  const start = lines.findIndex((line, index) => index >= after && (isText(line) || line === held[0]));
  // The heading of the first sentence.
  const before = start > after ? lines[start - 1] : undefined;
  const from = before && within(before.first, HEADINGS) ? start - 1 : start;
  const lastPart = held.at(-1);
  const least = lastPart ? lines.indexOf(lastPart) : start;
  let to = start;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !page?.contains(line.first)) break;
    const isOver =
      (index - to > MOST_SHORT && !isHeld(line)) || (line.text.length < SENTENCE && AFTERWARDS.test(line.text));
    if (isOver && index > least) break;
    if (isText(line)) to = index;
  }
  return start < 0 ? [] : lines.slice(from, to + 1);
}

/** What stands in an element before one of its texts, or behind another. */
function outside(body: Element, first: Text, last: Text): Element[] {
  const found: Element[] = [];
  for (const [edge, side] of [
    [first, 'previousElementSibling'],
    [last, 'nextElementSibling'],
  ] as const) {
    for (let at: Text | Element | null = edge; at && at !== body; at = at.parentElement) {
      for (let other = at[side]; other; other = other[side]) found.push(other);
    }
  }
  return found;
}

/** An element of a page and what in it is left out. */
export interface FoundText {
  readonly body: Element;
  readonly skip: readonly Element[];
}

/**
 * Finds a posting's text among a page's lines, and the smallest element that holds it.
 *
 * @param lines the page's lines
 * @param title the element of the posting's title
 * @param parts those of the lines that are headings of a posting's parts
 * @returns the element with what stands in it before the text and behind it, or null where there is too little text
 */
export function findPostingText(
  lines: readonly PageLine[],
  title: Element,
  parts: readonly PageLine[],
): FoundText | null {
  const span = spanOf(lines, title, parts);
  const [first, last] = [span[0]?.first, span.at(-1)?.last];
  const body = commonAncestor([first?.parentElement ?? [], last?.parentElement ?? []].flat());
  if (!first || !last || !body || span.map(({ text }) => text).join('').length < SHORTEST_POSTING) return null;
  return { body, skip: outside(body, first, last) };
}
