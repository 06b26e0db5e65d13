import type { Degree } from '../fact.ts';
import { anyOf } from './wording.ts';

const { raw } = String;

/** Text without any of these names no degree. Two letters are one as capitals only: "be" and "me" are in every sentence. */
export const NAMES_DEGREE = new RegExp(
  anyOf(
    '[Dd]egree|DEGREE|[Bb]achelor|BACHELOR|[Mm]aster|MASTER|[Dd]octor|DOCTOR|[Bb]accalaur|BACCALAUR|[Uu]ndergraduate',
    raw`[Pp][Hh]\.?\s?[Dd]|[Dd]\.?[Pp]hil|\bMBA|\bmba\b|\bBBA\b|\bBCA\b|\bMCA\b|\bPGDM|\bLL\.M|\bJ\.?D\b|\b[Aa]\.?[Aa]\.? `,
    raw`\b[BM]\.?\s?(?:S|A|E|Sc)\b|\b[BM]S(?:EE|EC|ES|CS|E)\b|\bBSE|\b[BbMm]\.?\s?(?:[Tt]ech|TECH|[Ee]ng|ENG|[Cc]om)\b|\bbsc|bs/|ba/`,
  ),
);

/** Wordings that mean a degree wherever they stand. */
const PLAIN: Readonly<Record<Degree, string>> = {
  associate: anyOf(
    raw`\bassociate(?:['’]?s)? degree|\bassociate(?:['’]?s)?(?= or bachelor|/bachelor)`,
    raw`\bassociate of (?:arts|science|applied)|\ba\.?a\.?s?\.? degree`,
  ),
  bachelor: anyOf(
    // No word border in front: text that lost its line breaks runs "QualificationsBachelor's" together.
    raw`bachelor(?:['’]?s?['’]?)(?: degrees?)?(?! (?:students|party))|\bbaccalaureate`,
    raw`\b(?:under-?graduate|first|university|college|tertiary|four[- ]year|4[- ]year) degree(?! program (?:for|at))`,
    raw`\bBSE[ECS]\b|\bBSCS\b|\bB\.?\s?Tech\b|\bB\.?\s?Eng\b|\bBBA\b|\bBCA\b`,
  ),
  master: anyOf(
    raw`\bmaster['’]s?(?: degrees?)?`,
    // "masters" and "master" are also people and a verb: "scrum masters", "master the craft".
    raw`\bmasters(?= degree| in\b| or\b| and\b|/|, |\.|\)| level| preferred| required)`,
    raw`\bmaster(?= degree|/ph| or ph| in (?:computer|business|data|engineering)|\)| level)`,
    raw`\bmaster of (?:science|arts|business|engineering|public|laws|data|computer)`,
    raw`\b(?:post-?graduate|graduate|advanced|higher) degrees?(?! program)`,
    raw`\bMBA\b|\bPGDM\b|\bMSEE\b|\bMSCS\b|\bM\.?\s?Tech\b|\bM\.?\s?Eng\b|\bMCA\b|\bLL\.M\b`,
  ),
  doctorate: anyOf(
    raw`\bph\.?\s?d(?!s\b|['’]s)\.?|\bdoctorates?\b|(?<!post-?\s?)\bdoctoral (?:degree|level)|\bd\.?phil\b`,
    raw`\bdoctor of\b|\bjuris doctor(?:ate)?\b|\bJ\.?D\.?(?= degree| from| required| and\b|,? or\b| \(or)`,
  ),
};

/** Every plain wording, in a group named by its degree. */
export const PLAIN_FORMS = new RegExp(
  Object.entries(PLAIN)
    .map(([degree, wording]) => `(?<${degree}>${wording})`)
    .join('|'),
  'gi',
);

/** Two letters that may be a degree, as written: "MS Office", "Boston, MA" and "the BA team" are none. */
export const SHORT_FORMS = new RegExp(
  raw`(?<![\w.&$#-])(?:` +
    raw`(?<bachelor>B\.?\s?Sc?\b\.?|B\.S\.|B\.?A\b\.?|B\.E\.|BE\b(?=\s?/)|bs(?=/ms|/ba)|ba(?=/bs)|bsc)` +
    raw`|(?<master>M\.?\s?Sc?\b\.?|M\.S\.|M\.?A\b\.?|(?<=bs/)ms\b)` +
    raw`)(?![\w&-])`,
  'g',
);
/** What behind two letters shows a degree … */
export const STUDY_AFTER = new RegExp(
  raw`^['’]?s?\s?${anyOf(
    raw`/\s?[BMPbm]|,? ?(?:MS|M\.S|MA|MSc|PhD|Ph\.D)\b|, or\b|or (?:B|M|P|bachelor|master)`,
    raw`[Dd]egrees?\b|(?:in|of)\s(?:an?\s)?[A-Za-z]|from\b|EE\b|CS\b`,
    raw`or (?:higher|greater|equivalent|above|advanced)|required|preferred`,
    raw`\+|with (?:\d|a\b)|and (?:\d|MS|PhD)|plus \d|\(`,
  )}`,
);
/** … and in front of them: another degree. */
export const DEGREE_BEFORE = new RegExp(
  anyOf(raw`bachelor(?:['’]?s)?|master(?:['’]?s)?|[Pp]h\.?\s?[Dd]\.?|degree|MBA|[BM]\.?\s?(?:Sc?|A|E)\.?|bs|ba`) +
    raw`['’]?s?\s?(?:[/,(&+]|or|and|, or)\s?(?:an?\s)?$`,
);
/** MS for Microsoft. */
export const PRODUCT_AFTER = new RegExp(
  raw`^\s${anyOf(
    'office|excel|word|sql|teams|azure|access|dynamics|power|project|visio|windows|outlook|share|365',
    raw`suite|product|applic|exchange|fabric|\.net|crm|server|and\s(?:google|sql)`,
  )}`,
  'i',
);
/** MA for Massachusetts. */
export const PLACE_BEFORE = /[A-Z][\w.]+,\s$/;

/** "Degree" by itself, which may also be one of ownership or of heat. */
export const BARE_FORM = /\bdegrees?\b/gi;
export const BARE_AFTER =
  /^(?:[- ]level\b|\s(?:in\b|from\b|or\b|required|preferred|is (?:a plus|required|preferred)|qualified)|\s?[,;:(.)]|$)/i;
export const BARE_BEFORE = new RegExp(
  raw`(?:^|[.;:•\n(-]\s?|\d\.\s|\b${anyOf(
    'an?|with|have|hold|holds|one|your|preferably|pursuing|educated to|completed|formal|academic|equivalent',
    'relevant|related|similar|technical|quantitative|stem|science|cs|engineering|business|finance|accounting|law|clinical|nursing',
  )}\s)$`,
  'i',
);

/** Before a degree that is not asked: said of the staff, of benefits, or of what one may do without. */
export const OTHER_BEFORE = new RegExp(
  raw`\b${anyOf(
    'our (?:team|founders?|people|researchers)|team of|founded by|founders|led by|alongside|colleagues|students? (?:with|in)',
    raw`tuition|reimburse\w*|sponsor\w*|scholarship|support for|earn your|award|substitute|experience credit for`,
    raw`lieu of|without an?|regardless of|do(?:n['’]t| not) (?:need|require)|do not limit|if you (?:have|hold)`,
  )}\b[^.;]{0,50}$`,
  'i',
);
export const OTHER_AFTER = new RegExp(
  raw`^(?:-level\b|[- ](?:students?|holders?|candidates?|researchers?)\b` +
    raw`|[^.;,]{0,20}\b(?:tuition|reimburse|sponsorship|assistance|verification))`,
  'i',
);
/** Speaks of the person's schooling even in a part about something else. */
export const EDUCATION = /\b(?:require|must|minimum|education|need|qualif)/i;
