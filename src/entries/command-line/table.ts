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

/**
 * Sets rows in columns, indented.
 *
 * @param rows rows of equal length
 * @param width columns of the terminal
 * @returns lines; the last column is wrapped under itself
 */
export function table(rows: readonly Row[], width: number): readonly string[] {
  const fixed = rows[0] ? rows[0].length - 1 : 0;
  const widths = Array.from({ length: fixed }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const before = INDENT.length + widths.reduce((sum, own) => sum + own + GAP.length, 0);
  return rows.flatMap((row) => {
    const cells = row.slice(0, -1).map((cell, column) => cell.padEnd(widths[column] ?? 0) + GAP);
    const [first = '', ...rest] = wrap(row.at(-1) ?? '', Math.max(NARROWEST, width - before));
    return [(INDENT + cells.join('') + first).trimEnd(), ...rest.map((line) => ' '.repeat(before) + line)];
  });
}
