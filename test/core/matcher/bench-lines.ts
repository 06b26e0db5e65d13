import { readdirSync, readFileSync } from 'node:fs';

/** One line of a bench: `text → what is expected; and this`, where `⏎` in the text is a line break. */
export interface BenchLine {
  /** The line as its file writes it. */
  readonly name: string;
  /** Name of its file. */
  readonly theme: string;
  readonly text: string;
  readonly expectations: readonly string[];
}

function readLine(theme: string, line: string): BenchLine {
  const arrow = line.lastIndexOf(' → ');
  if (arrow === -1) throw new Error(`${theme}: no arrow in "${line}"`);
  return {
    name: line,
    theme,
    text: line.slice(0, arrow).replaceAll(/ ?⏎ ?/g, '\n'),
    expectations: line
      .slice(arrow + 3)
      .split(';')
      .map((part) => part.trim()),
  };
}

/**
 * Reads a bench: every line of every `.txt` file in a folder but the empty ones and the comments (`// …`).
 *
 * @param folder where its files lie
 * @throws Error where a line has no arrow
 */
export function benchLines(folder: URL): readonly BenchLine[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('//'))
        .map((line) => readLine(file.slice(0, -'.txt'.length), line)),
    );
}
