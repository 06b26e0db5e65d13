import { decodeText } from '../../files/decode-text.ts';

/** One line of a stream. */
export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  /** Without its line end, or null where the line is too long to be held. */
  readonly text: string | null;
  /** Whether its encoding was guessed. */
  readonly guessed: boolean;
}

/** In bytes. The longest description that is read, written all in JSON's six-byte escapes, fits twice. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const LINE_END = 0x0a;
const TOO_LONG = { text: null, guessed: false };

/**
 * Cuts a stream of UTF-8 into its lines, holding one line at a time; blank ones are left out.
 *
 * Only a line feed ends a line: JSON may hold the other separators that `node:readline` cuts at.
 *
 * @param chunks the bytes; the next chunk is asked for when the lines of this one are used up, so a pipe waits for us
 * @param longest bytes of a line that are held; a longer one is passed over
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;

  function finish(): Line {
    // A wrong byte spoils its character, not the run.
    const { text, guessed } = size > longest ? TOO_LONG : decodeText(Buffer.concat(held));
    held = [];
    size = 0;
    number += 1;
    return { number, text, guessed };
  }
  function hold(piece: Uint8Array): void {
    size += piece.length;
    if (size > longest) held = [];
    else held.push(piece);
  }

  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, from)) {
      hold(chunk.subarray(from, end));
      from = end + 1;
      const line = finish();
      if (line.text?.trim() !== '') yield line;
    }
    hold(chunk.subarray(from));
  }
  const last = finish();
  if (last.text?.trim() !== '') yield last;
}
