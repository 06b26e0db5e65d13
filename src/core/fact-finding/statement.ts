import type { Basis, FactSentence, FactSource } from '../fact.ts';

/** A stretch of the posting that may state a fact: a sentence of the description, or a line that stands beside it. */
export interface Statement {
  readonly text: string;
  /** UTF-16 offset of the text in the description, or null for title, location and extras. */
  readonly start: number | null;
  readonly preferred: boolean;
  readonly aside: boolean;
  readonly competencies: FactSentence['competencies'];
}

/**
 * Makes a statement of text that stands beside the description.
 *
 * @param text the title, the location, or one line of the extras
 */
export function beside(text: string): Statement {
  return { text, start: null, preferred: false, aside: false, competencies: [] };
}

/**
 * Lists the lines of the posting's extras as statements.
 *
 * @param source what the fact finder was given
 */
export function extrasOf(source: FactSource): readonly Statement[] {
  return source.posting.extras.split('\n').filter(Boolean).map(beside);
}

/**
 * Points at the words a fact was read from.
 *
 * @param statement where it was read
 * @param from first UTF-16 unit of the words in the statement's text
 * @param to one past their last
 */
export function basisOf(statement: Pick<Statement, 'text' | 'start'>, from: number, to: number): Basis {
  const { start } = statement;
  return {
    quote: statement.text.slice(from, to),
    start: start === null ? null : start + from,
    end: start === null ? null : start + to,
  };
}

/** No honest text has more matches of one pattern; the rest is left out, so that hostile text costs no seconds. */
const MOST_MATCHES = 1_000;

/**
 * Finds where a pattern matches.
 *
 * @param text a sentence, a line or a whole description
 * @param pattern a global regular expression
 * @returns the first matches in order, a thousand at most
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    if (matches.push(match) === MOST_MATCHES) break;
  }
  return matches;
}

/** Where the neighbouring mentions end and start, so that "BS required, MS preferred" stays two matters. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** How a mention is asked for; `waived` is expressly not asked. */
export type Asked = 'required' | 'preferred' | 'waived';

const WISH =
  'preferred|preferable|desired|desirable|a plus|bonus|advantage(?:ous)?|an asset|beneficial|helpful|welcomed?|optional|nice[- ]to[- ]have|good[- ]to[- ]have|would be (?:great|good|nice|ideal)';
/** Words of wish behind what they speak of: "… preferred", "… is a plus"; never "preferred experience". */
const WISH_AFTER = new RegExp(`\\b(?:${WISH})\\b(?! (?:experience|skills?|qualif|candidate|certif|but required))`, 'i');
/** The same as a clause of its own: ", preferred", "(a plus)". */
const WISH_CLAUSE = new RegExp(`^\\s?(?:(?:is|are|strongly|highly|but|also|considered) ){0,3}(?:${WISH})\\b`, 'i');
/** Words of wish before what they speak of: "ideally …", "bonus points for …". */
const WISH_BEFORE =
  /\b(?:preferabl[ey]|preferred|prefers?|preference|ideally|bonus|nice[- ]to[- ]have|good[- ]to[- ]have|desir(?:ed|able)|plus if|optional(?:ly)?|would (?:love|like)|['’]d (?:love|like))\b/i;
const NEED = /\b(?:required|requires?|must|minimum|mandatory|essential|need(?:ed)?)\b/i;
const WAIVED =
  /\b(?:not|n['’]t|never|no) (?:be )?(?:strictly |necessarily |absolutely )?(?:required|needed|necessary|mandatory|essential|a (?:requirement|must|prerequisite)|require|need)\b|\bno (?:formal |specific |particular )?$/i;

/** How far around a mention its words of wish or need are looked for, in UTF-16 units. */
const REACH = 120;

/** Whether a clause behind the mention wishes for it, and for nothing else that stands in between. */
function wishBehind(behind: string): boolean {
  const [first = '', ...rest] = behind.split(/[,()]/);
  if (WISH_AFTER.test(first)) return true;
  const last = rest.findLastIndex((part) => part.trim() !== '');
  return rest.some((part, index) => WISH_CLAUSE.test(part) && (index === last || first.trim() === ''));
}

/**
 * Works out how a mention is asked for: the words of its own clause first, then the section it stands in.
 *
 * @param statement the sentence
 * @param mention the mention's UTF-16 offsets in the statement's text
 * @param room how far its clause can reach
 */
export function howAsked(statement: Statement, mention: Room, room: Room): Asked {
  const { text } = statement;
  const before =
    text
      .slice(Math.max(room.from, mention.from - REACH), mention.from)
      .split(/[.;•\n]/)
      .at(-1) ?? '';
  const behind = text.slice(mention.to, Math.min(room.to, mention.to + REACH)).split(/[.;•\n]/)[0] ?? '';
  if (wishBehind(behind)) return 'preferred';
  if (WAIVED.test(behind.split(',')[0] ?? '')) return 'waived';
  if (WISH_BEFORE.test(before.slice(-60))) return 'preferred';
  if (WAIVED.test(before)) return 'waived';
  if (NEED.test(behind) || NEED.test(before)) return 'required';
  return statement.preferred ? 'preferred' : 'required';
}
