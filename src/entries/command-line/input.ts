import { createReadStream, fstatSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { messageOf } from '../../core/message-of.ts';

/** What a file holds: a saved page, one posting as plain text, or postings as lines of JSON. */
export const INPUT_KINDS = ['page', 'text', 'jsonl'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** A file or the standard input, opened. */
export interface Input {
  /** As messages name it. */
  readonly name: string;
  /** Bytes, or null where only the end will tell. */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A file that cannot be read, with a sentence on why. */
export class InputError extends Error {
  override name = 'InputError';
}

const EXTENSIONS: Readonly<Record<string, InputKind>> = {
  '.htm': 'page',
  '.html': 'page',
  '.xhtml': 'page',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.md': 'text',
  '.txt': 'text',
};

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

function refused(name: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new InputError(`${name}: ${WHY[code] ?? messageOf(error)}.`);
}

/** Opens when the first chunk is asked for: of many files, one at a time is open. */
async function* readable(name: string, open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* open();
  } catch (error) {
    throw refused(name, error);
  }
}

function sizeOf(stat: { isFile(): boolean; size: number }): number | null {
  return stat.isFile() ? stat.size : null;
}

/**
 * Opens a file for one reading from start to end.
 *
 * @param path a file's path, or `-` for the standard input
 * @throws InputError where it is not there or may not be read; reading it throws the same later
 */
export function openInput(path: string): Input {
  if (path === '-') {
    return {
      name: 'standard input',
      size: sizeOf(fstatSync(0)),
      chunks: readable('standard input', () => process.stdin),
    };
  }
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new InputError(`${path}: it is a folder.`);
    return { name: path, size: sizeOf(stat), chunks: readable(path, () => createReadStream(path)) };
  } catch (error) {
    throw error instanceof InputError ? error : refused(path, error);
  }
}

/** Files that people have and that would pass for a text, with what to do instead. */
const OTHERS: readonly (readonly [begins: RegExp, advice: string])[] = [
  [/^%PDF-/, 'it is a PDF; copy its text into a .txt file'],
  [/^From: <Saved by /, 'it is MHTML; save the page as "Webpage, HTML only"'],
  [/^\[\s*\{/, 'it is a JSON array; write one object a line (jq -c ".[]" does)'],
  [/^[^\0]*\0/, 'it is neither a page nor a text'],
];

/**
 * Says in words what broke the reading of a posting.
 *
 * @param error what was thrown
 */
export function inWords(error: unknown): string {
  // Parsers of HTML call themselves once an element.
  const isDeep = error instanceof RangeError && /call stack/i.test(error.message);
  return isDeep ? 'its elements are nested too deeply.' : String(error);
}

/**
 * Tells what a file holds, by its name where that says it and else by how it begins.
 *
 * @param name the file's name
 * @param head its first bytes, no UTF-16
 * @returns `jsonl` also for an empty one, which then holds no postings
 * @throws InputError where it is of a kind that is not read
 */
export function kindOf(name: string, head: Uint8Array): InputKind {
  // gzip (RFC 1952), whose name may have kept the ending of what is in it.
  if (head[0] === 0x1f && head[1] === 0x8b) throw new InputError(`${name}: it is compressed; pipe it through zcat.`);
  const named = EXTENSIONS[extname(name).toLowerCase()];
  if (named) return named;
  const bytes = Buffer.from(head).toString('latin1');
  for (const [begins, advice] of OTHERS) if (begins.test(bytes)) throw new InputError(`${name}: ${advice}.`);
  const text = new TextDecoder().decode(head).trimStart();
  if (/^<(?:!|\?xml|[a-z])/i.test(text)) return 'page';
  // Not only the first line: a broken one must not turn a data set into prose.
  return text === '' || /^\s{0,20}\{\s{0,20}"/m.test(text) ? 'jsonl' : 'text';
}
