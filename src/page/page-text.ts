import { hiddenForGood } from './hidden-text.ts';
import { breakAround, columnLabel, isHeading, isListItem, isSilent, keepsLines } from './page-elements.ts';
import { TextWriter } from './text-writer.ts';

/** A stretch of text that stands character for character in one node; a white-space character may be written as a space. */
export interface Run {
  readonly node: Text;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Where in the node's data the stretch begins. */
  readonly offset: number;
}

/** The text of an element and the way back to its nodes; it stays in the tab. */
export interface PageText {
  readonly text: string;
  /** In the order of the text, without overlap. Line ends, bullets' signs and columns' names belong to no run. */
  readonly runs: readonly Run[];
  /** Whether the element holds more than `LONGEST_DESCRIPTION`; the rest is left out. */
  readonly cut: boolean;
}

const SPACE = /\s/;
/**
 * What ends a stretch that is written at once: white space, but for one space between words, and what is not seen but breaks
 * or joins words on screen, and is in no word of a vocabulary: soft hyphen, zero-width space, word joiner.
 */
const STRETCH_END = /[\u00ad\u200b\u2060]|[^\S ]| (?![!-~])/g;

/** Finds where the stretch that begins at an offset ends: at the offset itself where it begins with a space. */
function endOfStretch(data: string, from: number): number {
  if (data.charCodeAt(from) === 0x20) return from;
  STRETCH_END.lastIndex = from;
  return STRETCH_END.exec(data)?.index ?? data.length;
}

/** Writes the words of one text node. */
function readNode(node: Text, around: Surroundings, writer: TextWriter): void {
  const { data } = node;
  const lines = data.includes('\n') && around.keepsLines();
  for (let from = 0; from < data.length && !writer.full; ) {
    const end = endOfStretch(data, from);
    if (end > from) writer.write(node, from, end);
    const character = data[end] ?? '';
    if (character === '\n' && lines) writer.endLine();
    else if (SPACE.test(character)) writer.spaceAt(node, end);
    from = end + 1;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

/** What an element that is being read asks of the text behind it. */
interface Open {
  readonly keeps: boolean;
  readonly isItem: boolean;
  /** Line ends behind it. */
  readonly gapBehind: number;
}

/** Knows what the elements around the present place ask of the text. */
class Surroundings {
  private items = 0;
  private keeping = 0;
  private readonly open: Open[] = [];
  private readonly isGone: (element: Element) => boolean;
  private isKeptOutside: boolean | null = null;

  constructor(
    private readonly writer: TextWriter,
    private readonly skip: ReadonlySet<Element>,
    private readonly body: Element,
  ) {
    this.isGone = hiddenForGood(body);
  }

  /** Whether line ends of the source are line ends on the page; asked only of text that has some. */
  keepsLines(): boolean {
    if (this.keeping > 0) return true;
    // White space is inherited: what is kept around the body is kept in it.
    for (let outer: Element | null = this.body; outer && this.isKeptOutside === null; outer = outer.parentElement) {
      if (keepsLines(outer)) this.isKeptOutside = true;
    }
    this.isKeptOutside ??= false;
    return this.isKeptOutside;
  }

  /** Begins an element; false where it is no text and must be passed over. */
  enter(element: Element): boolean {
    if (this.skip.has(element) || isSilent(element)) return false;
    const hasAttributes = element.hasAttributes();
    if (hasAttributes && this.isGone(element)) return false;
    if (element.localName === 'br') this.writer.endLine();
    // Inside an item a paragraph asks for no gap: lists stay tight.
    const gap = Math.min(breakAround(element), this.items > 0 ? 1 : 2);
    this.writer.breakLine(gap);
    const keeps = (hasAttributes || element.localName === 'pre') && keepsLines(element);
    if (keeps) this.keeping += 1;
    const label = columnLabel(element);
    if (label !== null) {
      this.writer.breakLine(1);
      this.writer.startCell(label);
    }
    const isItem = isListItem(element);
    if (isItem) {
      this.items += 1;
      this.writer.breakLine(1);
      this.writer.startItem();
    }
    // A heading is followed by its text at once.
    this.open.push({ keeps, isItem, gapBehind: isHeading(element) ? 1 : gap });
    return true;
  }

  leave(element: Element): void {
    const open = this.open.pop();
    if (element.localName === 'td') this.writer.startCell('');
    if (open?.keeps) this.keeping -= 1;
    if (open?.isItem) {
      this.items -= 1;
      this.writer.endItem();
      this.writer.breakLine(1);
    }
    this.writer.breakLine(open?.gapBehind ?? 0);
  }
}

/**
 * Reads the text of an element in one walk, without layout: folded and clamped text counts, blocks stand on lines of
 * their own with a gap around headings and paragraphs, items of lists begin with "• ", cells with what a header row calls
 * their column, white space is folded.
 *
 * @param body the element to read
 * @param skip elements inside it that are left out with all they hold
 * @returns the text and its runs, in time linear in the size of the element
 */
export function readText(body: Element, skip: readonly Element[] = []): PageText {
  const writer = new TextWriter();
  const around = new Surroundings(writer, new Set(skip), body);
  // Not recursive: a page may nest deeper than the stack allows.
  let node = body.firstChild;
  while (node && !writer.full) {
    if (isText(node)) readNode(node, around, writer);
    const entered: Element | null = isElement(node) && around.enter(node) ? node : null;
    if (entered?.firstChild) {
      node = entered.firstChild;
      continue;
    }
    if (entered) around.leave(entered);
    let last: Node = node;
    while (!last.nextSibling && last.parentNode && last.parentNode !== body) {
      last = last.parentNode;
      if (isElement(last)) around.leave(last);
    }
    node = last.nextSibling;
  }
  return { text: writer.parts.join(''), runs: writer.runs, cut: writer.full };
}
