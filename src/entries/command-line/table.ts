/** Cells of one row; the last may run over several lines. */
export type Row = readonly string[];

const INDENT = '  ';
const GAP = '  ';
/** The last column is never made narrower than this, however narrow the terminal. */
const NARROWEST = 24;

/** Wraps text at blanks; a word longer than a line stands on its own and runs over. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** How wide the columns are; tables that share one stand in line with each other. */
export interface Layout {
  /** Of all columns but the last. */
  readonly columns: readonly number[];
  /** Of the last. */
  readonly last: number;
}

/**
 * Makes columns as wide as the widest cell.
 *
 * @param rows rows of equal length
 * @param width columns of the terminal
 */
export function layoutOf(rows: readonly Row[], width: number): Layout {
  const fixed = rows[0] ? rows[0].length - 1 : 0;
  const columns = Array.from({ length: fixed }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return { columns, last: Math.max(NARROWEST, width - indentOf(columns)) };
}

const indentOf = (columns: readonly number[]): number =>
  INDENT.length + columns.reduce((sum, column) => sum + column + GAP.length, 0);

/**
 * Sets rows in columns, indented.
 *
 * @param rows rows of equal length
 * @param layout their columns
 * @returns lines; the last column is wrapped under itself
 */
export function table(rows: readonly Row[], { columns, last }: Layout): readonly string[] {
  return rows.flatMap((row) => {
    const cells = row.slice(0, -1).map((cell, at) => cell.padEnd(columns[at] ?? 0) + GAP);
    const [first = '', ...rest] = wrap(row.at(-1) ?? '', last);
    return [(INDENT + cells.join('') + first).trimEnd(), ...rest.map((line) => ' '.repeat(indentOf(columns)) + line)];
  });
}
