import type { QuotedSentence } from '../sentence.ts';
import { isWebAddress } from '../site.ts';

/**
 * Characters that are escaped wherever they stand: emphasis, code, links, images, html, headings and Obsidian's tags,
 * highlights, tables, strikethrough, mathematics, templates, and the sign without which no mail address becomes a link.
 */
const ALWAYS = /[\\`*_{}[\]<>#|~=$^@]/g;
/** Only before certain others: entities, Obsidian's comments, addresses that would become links, "www." even where a highlight follows. */
const BEFORE = /&(?=[#a-z])|%(?=%)|:(?=\/)|(?<=[\p{L}\p{N}])\.(?=\p{L})|(?<=www)\./giu;
/** Only first in a line: bullets, rules, the underline of a heading or of a table's head, definitions, numbered lists. */
const FIRST = /^(?:[-+:]|\d{1,9}(?=[.)]))/;

/** Other control characters have no business in a text; readers of Markdown differ in what they make of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\u0085]/g;

const LINE_BREAK = /\r\n|\r|\n/;

/** Escapes text that stands inside a line; a line's first characters need `escapeLineStart` as well. */
function escapeInside(text: string): string {
  return text.replace(ALWAYS, '\\$&').replace(BEFORE, '\\$&');
}

function escapeLineStart(line: string): string {
  return line.replace(FIRST, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`));
}

/**
 * Makes text harmless as one line of Markdown: whatever it holds, it is shown as it is.
 *
 * @param text anything; line breaks and runs of blanks become one space
 */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escapeInside(text.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim()));
}

/** A stretch of text and whether it is to be highlighted. */
export interface MarkdownPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Blanks just inside the signs would keep them from being read as a highlight. */
function highlight(text: string): string {
  const core = text.trim();
  if (core === '') return text;
  const start = text.indexOf(core);
  return `${text.slice(0, start)}==${escapeInside(core)}==${text.slice(start + core.length)}`;
}

/**
 * Makes text of several lines harmless, with highlights as `==…==`.
 *
 * @param pieces the text in order; no two neighbours are both marked, and no sign can come to stand beside another
 * @returns its lines, each safe at a line's start; an empty one is a paragraph's end
 */
export function escapeMarkdownLines(pieces: readonly MarkdownPiece[]): readonly string[] {
  let line = '';
  const lines: string[] = [];
  for (const { text, marked } of pieces) {
    const [first = '', ...rest] = text
      .replace(CONTROL, ' ')
      .split(LINE_BREAK)
      .map(marked ? highlight : escapeInside);
    line += first;
    for (const next of rest) {
      lines.push(line);
      line = next;
    }
  }
  return [...lines, line].map((whole) => escapeLineStart(whole.trim()));
}

/**
 * Writes a sentence with the words in it that count highlighted.
 *
 * @param sentence the sentence
 * @returns it in quotation marks
 */
export function markdownSentence({ before, quote, after }: QuotedSentence): string {
  const [line = ''] = escapeMarkdownLines([
    { text: before, marked: false },
    { text: quote, marked: true },
    { text: after, marked: false },
  ]);
  return `“${line}”`;
}

/**
 * Writes a link.
 *
 * @param text shown; escaped
 * @param url an address
 * @returns the link, or the text alone where the address is not a web address
 */
export function markdownLink(text: string, url: string): string {
  if (!isWebAddress(url)) return escapeMarkdown(text);
  // In pointed brackets only these can end or change the destination.
  const wellFormed = url.replace(/\p{Surrogate}/gu, '\uFFFD');
  const target = wellFormed.replace(/[^!-~]|[<>\\^`{|}"]/gu, encodeURIComponent).replace(/[&=]/g, '\\$&');
  return `[${escapeMarkdown(text)}](<${target}>)`;
}
