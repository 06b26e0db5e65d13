import * as v from 'valibot';
import { BULLET, itemText } from '../bullet.ts';

/** A node of the tree into which mammoth reads a document; only what text is made of. */
export interface WordNode {
  readonly type: string;
  readonly value?: string | undefined;
  readonly children?: readonly WordNode[] | undefined;
  readonly styleName?: string | null | undefined;
  /** Of a paragraph that is an item of a list. */
  readonly numbering?: unknown;
}

export const WordNodeSchema: v.GenericSchema<unknown, WordNode> = v.object({
  type: v.string(),
  value: v.optional(v.string()),
  children: v.optional(v.array(v.lazy(() => WordNodeSchema))),
  styleName: v.optional(v.nullable(v.string())),
  numbering: v.optional(v.unknown()),
});

/** A cell beside others that is no longer than this, in UTF-16 units, is a label or a date and not a column of text. */
const LONGEST_LABEL = 40;

const isHeading = (name: string | null | undefined): boolean => /^(?:heading|title|subtitle)/i.test(name ?? '');

/** What stands within a paragraph. */
function inline(node: WordNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(inline).join('');
}

function paragraph(node: WordNode): readonly string[] {
  const isItem = node.numbering !== null && node.numbering !== undefined;
  const [first = '', ...rest] = inline(node)
    .split('\n')
    .map((line) => {
      const item = itemText(line.trim());
      return item === null ? line.trim() : BULLET + item;
    });
  if (isHeading(node.styleName)) return ['', first, ...rest];
  return isItem && first !== '' && !first.startsWith(BULLET) ? [BULLET + first, ...rest] : [first, ...rest];
}

const trimmed = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
};

/** Whether the row is one of a table, with short values side by side. */
const isTabular = (cells: readonly (readonly string[])[]): boolean =>
  cells.every(([line = '', ...rest], at) => rest.length === 0 && (at === 0 || line.length <= LONGEST_LABEL * 2)) &&
  !cells.flat().some((line) => line.startsWith(BULLET));

/** A line that begins with a date: "2019", "Mar 2021 – Present", "03/2019". */
const DATE_FIRST = /^\(?(?:\p{L}{3,9}\.?,? |\d{1,2}[/.])?(?:19|20)\d\d/u;
/** A date, a place and how long it was. */
const MOST_DATE_LINES = 3;

/** Whether a cell dates the one beside it: short lines of which the first is a date, or one with any number. */
const isDateCell = (lines: readonly string[]): boolean =>
  lines.length <= MOST_DATE_LINES &&
  lines.every((line) => line.length <= LONGEST_LABEL && !line.startsWith(BULLET)) &&
  (DATE_FIRST.test(lines[0] ?? '') || (lines.length === 1 && /\d/.test(lines[0] ?? '')));

/**
 * Short cells stand beside each other, a tab between them. Where a cell holds more, the row is there for its looks, and
 * each cell is read to its end; dates in the first or the last stay beside the line they belong to.
 */
function row(node: WordNode): readonly string[] {
  const cells = (node.children ?? []).map((cell) => trimmed(blocks(cell))).filter((lines) => lines.length > 0);
  if (isTabular(cells)) return [cells.map(([line]) => line).join('\t')];
  const [first = [], second = [], ...rest] = cells;
  if (isDateCell(first)) return ['', [...first, second[0] ?? ''].join('\t'), ...second.slice(1), ...rest.flat()];
  if (cells.length === 2 && isDateCell(second)) return ['', [first[0] ?? '', ...second].join('\t'), ...first.slice(1)];
  return cells.flatMap((lines, at) => (at === 1 && first.length === 1 ? lines : ['', ...lines]));
}

function blocks(node: WordNode): readonly string[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.type === 'paragraph') return paragraph(child);
    if (child.type === 'tableRow') return row(child);
    if (child.type === 'table') return ['', ...blocks(child), ''];
    return blocks(child);
  });
}

/**
 * Writes a document as plain lines: a paragraph each, items of lists with a bullet, an empty line before a heading.
 *
 * @param root the root of the tree
 */
export function wordText(root: WordNode): string {
  return blocks(root)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
