import type { Statement } from './statement.ts';
import { anyOf } from './wording.ts';

const { raw } = String;

/** Where the neighbouring mentions end and start, so that "BS required, MS preferred" stays two matters. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** How a mention is asked for; `waived` is expressly not asked. */
export type Asked = 'required' | 'preferred' | 'waived';

const WISH = anyOf(
  'preferred|preferable|desired|desirable|optional|welcomed?|beneficial|helpful|advantage(?:ous)?|an asset|a plus|bonus',
  'nice[- ]to[- ]have|good[- ]to[- ]have|would be (?:great|good|nice|ideal)',
);
/** Words of wish behind what they speak of: "… preferred", "… is a plus"; never "preferred experience". */
const WISH_AFTER = new RegExp(raw`\b${WISH}\b(?! (?:experience|skills?|qualif|candidate|certif|but required))`, 'i');
/** The same as a clause of its own: ", preferred", "(a plus)". */
const WISH_CLAUSE = new RegExp(raw`^\s?(?:(?:is|are|strongly|highly|but|also|considered) ){0,3}${WISH}\b`, 'i');
/** … or behind the last item of a list: ", or a related field preferred". */
const WISH_OF_LIST = new RegExp(
  raw`(?:^\s?(?:or|and)\b|\bor (?:equivalent|related|similar|another|other|comparable)\b).*\b${WISH}\W{0,3}$`,
  'i',
);
/** Words of wish before what they speak of: "ideally …", "bonus points for …". */
const WISH_BEFORE = new RegExp(
  anyOf(
    raw`\b(?:preferabl[ey]|preferred|prefers?|preference|ideally|bonus|desir(?:ed|able)|plus if|optional(?:ly)?)\b`,
    raw`\b(?:nice|good)[- ]to[- ]have\b|(?:\bwould|['’]d) (?:love|like)\b`,
  ),
  'i',
);
/** Words of need right behind a mention end what a wish can reach: "Bachelor's (Required)". */
const NEED_AFTER = /(?<!\bnot )(?<!\bnot \w{1,12} )\b(?:required|mandatory)\b/i;
const NEED = /\b(?:required|requires?|must|minimum|mandatory|essential|need(?:ed)?)\b/i;
const WAIVED = new RegExp(
  anyOf(
    raw`(?:\bnot|n['’]t|\bnever|\bno) (?:be )?(?:strictly |necessarily |absolutely )?` +
      raw`(?:required?|need(?:ed)?|necessary|mandatory|essential|a (?:requirement|must|prerequisite))\b`,
    raw`\bno (?:formal |specific |particular )?$`,
  ),
  'i',
);

/** How far around a mention its words of wish or need are looked for, in UTF-16 units. */
const REACH = 120;

/** Whether a clause behind the mention wishes for it, and for nothing else that stands in between. */
function wishBehind(behind: string): boolean {
  const [first = '', ...rest] = behind.split(/[,()]/);
  if (WISH_AFTER.test(first)) return true;
  const last = rest.findLastIndex((part) => part.trim() !== '');
  if (WISH_OF_LIST.test(rest[last] ?? '')) return true;
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
  if (wishBehind(behind.slice(0, NEED_AFTER.exec(behind)?.index))) return 'preferred';
  if (WAIVED.test(behind.split(',')[0] ?? '')) return 'waived';
  if (WISH_BEFORE.test(before.slice(-60))) return 'preferred';
  if (WAIVED.test(before)) return 'waived';
  if (NEED.test(behind) || NEED.test(before)) return 'required';
  return statement.preferred ? 'preferred' : 'required';
}
