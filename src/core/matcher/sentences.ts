import { isGlued } from './glued.ts';

/** One sentence, bullet or heading of a description. */
export interface Sentence {
  /** UTF-16 offsets into the description, without the bullet's sign and the white space around. */
  readonly start: number;
  readonly end: number;
  /** Whether it opens a line that starts with a bullet's sign or number. */
  readonly bullet: boolean;
  /** Whether it is all there is on its line, or was before its line ran together with others. */
  readonly alone: boolean;
  /** Number of its line, from 0. */
  readonly line: number;
}

/** After these a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e etc vs inc ltd co corp llc dr mr mrs ms no st approx dept est fig jr sr ph.d m.sc b.sc u.s u.k a.m p.m incl resp min max yrs'.split(
    ' ',
  ),
);

const BULLET = /[•·▪◦●○■□✓✔➢►▶‣⁃*\-–—]/;
const SPACE = /\s/;

function isSpace(text: string, at: number): boolean {
  return SPACE.test(text[at] ?? '');
}

/** Length of the bullet's sign ("• ", "- ", "3. ", "b) ") at an offset; 0 where there is none. */
function bulletLength(text: string, at: number, end: number): number {
  let from = at;
  while (BULLET.test(text[from] ?? '')) {
    let next = from + 1;
    while (next < end && isSpace(text, next)) next++;
    if (next === from + 1) {
      // Without a space only in front of a letter ("-Own", never "-5"), and an asterisk is then emphasis ("**Must have**").
      return text[from] !== '*' && /\p{L}/u.test(text[next] ?? '') ? next - at : from - at;
    }
    from = next;
  }
  if (from > at) return from - at;
  const numbered = /^(?:\d{1,2}|[a-zA-Z])[.)]\s+/.exec(text.slice(at, Math.min(end, at + 8)));
  return numbered ? numbered[0].length : 0;
}

/** No bullet's sign that may stand inside a line comes before it among the characters. */
const FIRST_SIGN = 0x2022;

/** Longer runs without an end, in UTF-16 units, are text that lost its breaks; they are cut between two words. */
const LONGEST = 1_500;

function endsSentence(text: string, at: number, from: number, end: number): boolean {
  const sign = text[at];
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== ';') return false;
  let next = at + 1;
  while (next < end && /["'”’)\].!?]/.test(text[next] ?? '')) next++;
  if (next >= end) return true;
  const follows = text[next] ?? '';
  const before = text.slice(Math.max(from, at - 8), at);
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  if (!isSpace(text, next)) {
    // Text that lost its white space: "…with teams.Experience in…".
    return (
      sign !== ';' && /\p{Lu}/u.test(follows) && /\p{Ll}{3}$/u.test(before) && /\p{Ll}/u.test(text[next + 1] ?? '')
    );
  }
  if (sign !== '.') return true;
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  while (next < end && isSpace(text, next)) next++;
  return !/\p{Ll}/u.test(text[next] ?? '');
}

/**
 * Cuts a description into sentences in one pass; line ends and bullets' signs always part two of them.
 *
 * @param text the description; offsets in the result count its UTF-16 units
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let line = 0;
  for (let from = 0; from <= text.length; line++) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline === -1 ? text.length : newline;
    let at = from;
    while (at < lineEnd && isSpace(text, at)) at++;
    const sign = bulletLength(text, at, lineEnd);
    let start = at + sign;
    let bullet = sign > 0;
    /** Whether what is being read began where a line begins, or began before it was run together with others. */
    let opensLine = true;
    const close = (end: number, endsLine: boolean): void => {
      let until = end;
      while (start < until && isSpace(text, start)) start++;
      while (until > start && isSpace(text, until - 1)) until--;
      if (until > start) sentences.push({ start, end: until, bullet, alone: opensLine && endsLine, line });
      start = end;
      opensLine = endsLine;
    };
    for (let here = start; here < lineEnd; here++) {
      // Most of a text is letters and spaces, at which nothing ends or begins.
      const code = text.charCodeAt(here);
      if ((code >= 0x61 && code <= 0x7a) || (code === 0x20 && here - start < LONGEST)) continue;
      if (endsSentence(text, here, start, lineEnd)) {
        let end = here + 1;
        while (end < lineEnd && /["'”’)\].!?]/.test(text[end] ?? '')) end++;
        // The last sentence of a line is alone on it only where it is the first as well; lines have run together where no
        // space stands behind the full stop.
        close(end, end >= lineEnd || !isSpace(text, end) || isGlued(text, end));
        bullet = false;
        here = end - 1;
      } else if (isGlued(text, here)) {
        close(here, true);
        bullet = false;
      } else if (here - start >= LONGEST && isSpace(text, here)) {
        close(here, false);
        bullet = false;
      } else if (code >= FIRST_SIGN && /[•●▪◦■‣]/.test(text[here] ?? '')) {
        close(here, false);
        start = here + 1;
        bullet = true;
      }
    }
    close(lineEnd, true);
    if (newline === -1) break;
    from = newline + 1;
  }
  return sentences;
}
