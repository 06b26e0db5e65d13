import { LONGEST_DESCRIPTION, type Posting } from './posting.ts';

/** A first line up to this length is taken for a title, in UTF-16 units; longer ones are already the text. */
const LONGEST_TITLE = 120;

/**
 * FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), and once more with a multiplier of MurmurHash3,
 * for 64 bits: the same text keeps its id, and two pasted texts practically never share one.
 */
function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
  return hex(first) + hex(second);
}

/** A title is short, ends without a stop, and does not begin as a sentence does; it decides the verdict, so it is not guessed at. */
function looksLikeTitle(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    !/[.!?:;,]$/.test(line) &&
    !/^(?:you|we|our|as an?|the|this|in|at|about)\b/i.test(line) &&
    !/[.!?] /.test(line)
  );
}

/**
 * Makes a posting of text that did not come from a page.
 *
 * @param text what was pasted; beyond `LONGEST_DESCRIPTION` it is left out
 * @param title what the user calls it; where empty, the text's first line if that is short
 * @param untitled what it is called where neither gives a title
 * @returns a posting of the board `text`, with the same id for the same text
 */
export function pastedPosting(text: string, title: string, untitled = 'Pasted text'): Posting {
  const description = text.slice(0, LONGEST_DESCRIPTION).trim();
  const firstLine = description.split('\n', 1)[0]?.trim() ?? '';
  const named = title.trim().slice(0, LONGEST_TITLE) || (looksLikeTitle(firstLine) ? firstLine : '');
  return {
    id: `text:${digest(description)}`,
    url: '',
    board: 'text',
    title: named || untitled,
    company: null,
    location: null,
    extras: '',
    description,
  };
}
