import { pastedPosting } from '../../core/pasted-posting.ts';
import { createPosting, LONGEST_DESCRIPTION, type Posting } from '../../core/posting.ts';
import type { Profile } from '../../core/profile.ts';
import { decodeFile } from './decode.ts';
import { InputError, type InputKind, inWords } from './input.ts';
import { type Line, linesOf } from './lines.ts';
import { isWholePage, type PageReader } from './page-reader.ts';
import { type PostingLine, PostingLineError, parsePostingLine } from './posting-line.ts';
import { type Result, tagPosting } from './result.ts';

/** What reading takes beside the bytes. */
export interface ReadOptions {
  /** As messages name the input. */
  readonly name: string;
  /** Where a page was saved from, or null. */
  readonly url: URL | null;
  readonly profile: Profile | null;
  /** Starts the reader of HTML when the first is met. */
  readonly pages: () => Promise<PageReader>;
  /** Called with each line of a data set, before it is read. */
  readonly onLine: (line: Line) => void;
  /** Called where the encoding of a text, a page or a line had to be guessed. */
  readonly onGuess: () => void;
}

/** A single page or text is held as a whole; more than this is no posting. In bytes. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;

async function whole(chunks: AsyncIterable<Uint8Array>, { name, onGuess }: ReadOptions): Promise<string> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size > LARGEST_DOCUMENT) throw new InputError(`${name}: more than 64 MB, which is no single posting.`);
  }
  const { text, guessed } = decodeFile(Buffer.concat(held));
  if (guessed) onGuess();
  return text;
}

async function* readPageFile(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Result> {
  const html = await whole(chunks, options);
  const reader = await options.pages();
  const { posting, reason } = await reader.readPage(html, options.url);
  yield posting ? tagPosting(posting, options.profile, null) : { is: 'none', input: options.name, reason };
}

async function* readTextFile(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Result> {
  const text = await whole(chunks, options);
  if (text.trim() === '') {
    yield { is: 'none', input: options.name, reason: 'The text is empty.' };
    return;
  }
  // The first line names the posting where it is short enough for a title; the text stays whole, since offsets count into it.
  const posting = {
    ...pastedPosting(text, ''),
    url: options.url?.href ?? '',
    description: text.slice(0, LONGEST_DESCRIPTION),
  };
  yield tagPosting(posting, options.profile, null);
}

async function toPosting(line: PostingLine, pages: ReadOptions['pages']): Promise<Posting> {
  const { id, title, company, location, text, html } = line;
  const url = line.url ?? '';
  const key = id === null ? null : String(id);
  const described = (description: string): Posting =>
    createPosting({ key, board: 'text', url, title: title ?? '', company, location, extras: [], description });
  if (text !== null) return described(text);
  const source = html ?? '';
  const reader = await pages();
  if (!isWholePage(source)) return described(await reader.readFragment(source));
  const { posting, reason } = await reader.readPage(source, URL.canParse(url) ? new URL(url) : null);
  if (!posting) throw new PostingLineError(reason);
  // What the data set says of the posting is as good as what its page says, and what its user will look for.
  return {
    ...posting,
    title: title ?? posting.title,
    company: company ?? posting.company,
    location: location ?? posting.location,
  };
}

async function readLine({ number, text }: Line, options: ReadOptions): Promise<Result> {
  try {
    if (text === null) throw new PostingLineError('This line is longer than 16 MB.');
    const line = parsePostingLine(text);
    const posting = await toPosting(line, options.pages);
    const title = line.title ?? posting.title;
    const company = line.company ?? posting.company;
    return tagPosting(posting, options.profile, { id: line.id, title, company, holdsText: line.text !== null });
  } catch (error) {
    // One posting that breaks the matcher must not end a run over a million others.
    const why =
      error instanceof PostingLineError || error instanceof InputError
        ? error.message
        : `This posting could not be read: ${inWords(error)}`;
    return { is: 'bad', input: options.name, error: why, line: number };
  }
}

async function* readDataSet(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Result> {
  for await (const line of linesOf(chunks)) {
    options.onLine(line);
    if (line.guessed) options.onGuess();
    yield await readLine(line, options);
  }
}

const READERS: Readonly<Record<InputKind, typeof readPageFile>> = {
  page: readPageFile,
  text: readTextFile,
  jsonl: readDataSet,
};

/**
 * Reads an input, one posting at a time.
 *
 * @param kind what it holds
 * @param chunks its bytes
 * @param options how to read it
 * @throws InputError where it cannot be read to its end
 */
export function readInput(
  kind: InputKind,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Result> {
  return READERS[kind](chunks, options);
}
