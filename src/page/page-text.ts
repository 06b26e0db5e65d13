import { LONGEST_DESCRIPTION } from '../core/posting.ts';
import { hiddenForGood } from './hidden-text.ts';
import { breakAround, columnLabel, isHeading, isListItem, isSilent, keepsLines } from './page-elements.ts';

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
/** An item that already begins with a sign of its own gets no second one. */
const OWN_SIGN = /[•·▪◦●○■□✓✔➢►▶‣⁃*–—-]/;

class TextWriter {
  readonly runs: Run[] = [];
  readonly parts: string[] = [];
  length = 0;
  full = false;
  private lineEnds = 0;
  private space: { node: Text; offset: number } | null = null;
  private signDue = false;
  private labelDue = '';

  /** Asks for at least so many line ends before the next text. */
  breakLine(count: number): void {
    this.lineEnds = Math.max(this.lineEnds, count);
  }

  /** Adds a line end to those asked for; more than one empty line is never written. */
  endLine(): void {
    this.lineEnds = Math.min(2, this.lineEnds + 1);
  }

  startItem(): void {
    this.signDue = true;
  }

  /** A cell's text begins with what its column is called. */
  startCell(label: string): void {
    this.labelDue = label;
  }

  /** An item without text leaves no sign behind. */
  endItem(): void {
    this.signDue = false;
  }

  /** Notes white space; only the first of several is written, and none at the border of a line. */
  spaceAt(node: Text, offset: number): void {
    this.space ??= { node, offset };
  }

  write(node: Text, from: number, to: number): void {
    const first = node.data[from] ?? '';
    if (this.length > 0 && this.lineEnds > 0) this.unmapped('\n'.repeat(this.lineEnds));
    else if (this.length > 0 && this.space) this.mapped(this.space.node, this.space.offset, ' ');
    this.lineEnds = 0;
    this.space = null;
    if (this.labelDue) this.unmapped(this.labelDue);
    this.labelDue = '';
    if (this.signDue && !OWN_SIGN.test(first)) this.unmapped('• ');
    this.signDue = false;
    this.mapped(node, from, node.data.slice(from, to));
  }

  private unmapped(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private mapped(node: Text, offset: number, text: string): void {
    const room = Math.max(0, LONGEST_DESCRIPTION - this.length);
    if (text.length > room) this.full = true;
    const kept = text.slice(0, room);
    if (kept === '') return;
    const start = this.length;
    const end = start + kept.length;
    const last = this.runs.at(-1);
    if (last && last.node === node && last.end === start && last.offset + (last.end - last.start) === offset) {
      this.runs[this.runs.length - 1] = { ...last, end };
    } else {
      this.runs.push({ node, start, end, offset });
    }
    this.unmapped(kept);
  }
}

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

/** Writes the words of one text node; `lines` says whether its line ends count. */
function readNode(node: Text, lines: boolean, writer: TextWriter): void {
  const { data } = node;
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

/** Knows what the elements around the present place ask of the text. */
class Surroundings {
  private items = 0;
  private keeping = 0;
  private readonly isGone: (element: Element) => boolean;

  constructor(
    private readonly writer: TextWriter,
    private readonly skip: ReadonlySet<Element>,
    body: Element,
  ) {
    this.isGone = hiddenForGood(body);
    // White space is inherited: what is kept around the body is kept in it.
    for (let outer: Element | null = body; outer; outer = outer.parentElement) {
      if (keepsLines(outer)) this.keeping += 1;
    }
  }

  get keepsLines(): boolean {
    return this.keeping > 0;
  }

  /** Inside an item a paragraph asks for no gap: lists stay tight. */
  private gapAround(element: Element): number {
    return Math.min(breakAround(element), this.items > 0 ? 1 : 2);
  }

  /** Begins an element; false where it is no text and must be passed over. */
  enter(element: Element): boolean {
    if (this.skip.has(element) || isSilent(element) || this.isGone(element)) return false;
    if (element.localName === 'br') this.writer.endLine();
    this.writer.breakLine(this.gapAround(element));
    if (keepsLines(element)) this.keeping += 1;
    const label = columnLabel(element);
    if (label !== null) {
      this.writer.breakLine(1);
      this.writer.startCell(label);
    }
    if (isListItem(element)) {
      this.items += 1;
      this.writer.breakLine(1);
      this.writer.startItem();
    }
    return true;
  }

  leave(element: Element): void {
    if (element.localName === 'td') this.writer.startCell('');
    if (keepsLines(element)) this.keeping -= 1;
    if (isListItem(element)) {
      this.items -= 1;
      this.writer.endItem();
      this.writer.breakLine(1);
    }
    // A heading is followed by its text at once.
    this.writer.breakLine(isHeading(element) ? 1 : this.gapAround(element));
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
    if (isText(node)) readNode(node, around.keepsLines, writer);
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
