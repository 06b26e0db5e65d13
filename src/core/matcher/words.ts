import { type Forms, knownForms } from './forms.ts';
import { isGlued } from './glued.ts';

/** How firmly two neighbouring words are kept apart by what stands between them. */
export const Break = {
  /** Space, hyphen, slash, quotation mark: "fine-tuning", "A/B test". */
  None: 0,
  /** Comma, colon, bracket, dash: a gap in a phrase may cross it, adjacent words may not. */
  Comma: 1,
  /** Semicolon, full stop, line end: nothing crosses it. */
  Stop: 2,
} as const;

/** The words of a text, in order, as parallel lists; no string is kept a word. */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What stands between a word and the word before it. */
  readonly before: Uint8Array;
  /** By number: the forms in which the words are written. */
  readonly forms: Forms;
  readonly form: Int32Array;
}

/** 0 other, 1 letter or digit, 2 apostrophe, 3 comma-like, 4 stop-like. */
const KIND = new Uint8Array(0x250);
for (let code = 0; code < KIND.length; code++) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(char)) KIND[code] = 1;
  else if (char === "'") KIND[code] = 2;
  else if (',:()[]{}|'.includes(char)) KIND[code] = 3;
  else if (';.!?\n\r'.includes(char)) KIND[code] = 4;
}

/** The prime of the FNV hash for 32 bits (Fowler, Noll, Vo). */
const HASH_FACTOR = 0x01000193;

const LATE_LETTER = /[\p{L}\p{N}]/u;

function kindOf(code: number): number {
  if (code < KIND.length) return KIND[code] ?? 0;
  if (code === 0x2019) return 2;
  if (code === 0x2013 || code === 0x2014) return 3;
  if (code === 0x2022 || code === 0x00b7 || code === 0x2028 || code === 0x2029 || code === 0x25cf) return 4;
  return LATE_LETTER.test(String.fromCharCode(code)) ? 1 : 0;
}

/** Most letters are: they begin no line that has run together with another, which is soon said. */
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * Cuts a text into words in one pass: runs of letters and digits, with an apostrophe inside ("don't").
 *
 * "&" counts as a word of its own, since "trust & safety" is "trust and safety". A full stop
 * with a lower-case letter, a digit, a comma or a bracket right after it ("Node.js", "3.5", "etc.,"), or with a single letter in
 * front ("e.g.", "U.S.") keeps nothing apart.
 *
 * @param text any text; offsets in the result count its UTF-16 units
 */
export function wordsOf(text: string): Words {
  const room = (text.length >> 1) + 1;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const before = new Uint8Array(room);
  const form = new Int32Array(room);
  const forms = knownForms();
  let count = 0;
  let apart: number = Break.Stop;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    const kind = kindOf(code);
    if (kind === 1 || code === 0x26) {
      const from = index++;
      let hash = code;
      let glued = false;
      if (kind === 1) {
        while (index < text.length) {
          const letter = text.charCodeAt(index);
          const next = kindOf(letter);
          glued = next === 1 && !isLower(letter) && isGlued(text, index);
          if (glued) break;
          if (next !== 1 && (next !== 2 || kindOf(text.charCodeAt(index + 1)) !== 1)) break;
          hash = Math.imul(hash, HASH_FACTOR) ^ letter;
          index++;
        }
      }
      start[count] = from;
      end[count] = index;
      form[count] = forms.numberOf(text, from, index, hash ^ (hash >>> 15));
      before[count++] = apart;
      apart = glued ? Break.Stop : Break.None;
      continue;
    }
    if (kind === 4) {
      const next = text.charCodeAt(index + 1);
      const inside = (next >= 0x61 && next <= 0x7a) || (next >= 0x30 && next <= 0x39) || next === 0x2c || next === 0x29;
      const initial = count > 0 && end[count - 1] === index && index - (start[count - 1] ?? 0) === 1;
      const inner = code === 0x2e && (inside || initial);
      if (!inner) apart = Break.Stop;
    } else if (kind === 3 && apart < Break.Comma) apart = Break.Comma;
    index++;
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    before: before.subarray(0, count),
    forms,
    form: form.subarray(0, count),
  };
}
