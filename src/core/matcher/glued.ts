import { cues } from './cue.ts';

/** Words, beside the verbs of duty, that begin a line of a posting. */
const LINE_STARTS =
  'ability about additional advanced bachelor basic benefits bonus degree demonstrated desired education essential excellent experience expertise familiarity hands ideal job key knowledge master minimum must nice our outstanding passion preferred prior proficiency proficient proven qualifications requirements required responsibilities responsible skills solid strong summary understanding what who why you your';

const STARTS: ReadonlySet<string> = new Set([
  ...LINE_STARTS.split(' '),
  ...(cues.get('duty-start') ?? [])
    .map((phrase) => phrase.replace('!', ''))
    .filter((phrase) => /^[a-z]{3,}$/.test(phrase)),
]);

/** Shorter first halves are names: "PyTorch", "WeWork". */
const SHORTEST_BEFORE = 3;
const LONGEST_START = 16;

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/**
 * Tells whether two lines have run together at an offset, as in "own the backlogDefine metrics".
 *
 * Names are written like that as well ("JavaScript"), so the second half has to be a word with which postings
 * begin a line.
 *
 * @param text the description
 * @param at UTF-16 offset of the letter that would begin the new line
 */
export function isGlued(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at + 1))) return false;
  for (let back = 1; back <= SHORTEST_BEFORE; back++) if (!isLower(text.charCodeAt(at - back))) return false;
  let end = at + 1;
  while (end - at <= LONGEST_START && isLower(text.charCodeAt(end))) end++;
  return STARTS.has(text.slice(at, end).toLowerCase());
}
