import type { Degree, DegreeFact, FactSource } from '../fact.ts';
import { basisOf, extrasOf, howAsked, matchesIn, type Statement } from '../fact-finding/statement.ts';

interface Mention {
  readonly value: Degree;
  readonly from: number;
  readonly to: number;
}

const LEVELS: readonly Degree[] = ['associate', 'bachelor', 'master', 'doctorate'];
const isLower = (a: Degree, b: Degree): boolean => LEVELS.indexOf(a) < LEVELS.indexOf(b);

/** Text without any of these names no degree. */
const NAMES_DEGREE =
  /degree|bachelor|master|doctor|baccalaur|ph\.?\s?d|mba|\b[BM]\.?\s?(?:S|A|E|Sc|Tech|Eng|Com)\b|\bJ\.?D\b|bs\/|ba\//i;

/** Wordings that mean a degree wherever they stand. */
const PLAIN: readonly (readonly [Degree, string])[] = [
  [
    'associate',
    "\\bassociate(?:['’]?s)? degree|\\bassociate(?:['’]?s)?(?= or bachelor|/bachelor)|\\bassociate of (?:arts|science|applied)|\\ba\\.?a\\.?s?\\.? degree",
  ],
  [
    'bachelor',
    "bachelor(?:['’]?s?['’]?)(?: degrees?)?(?! (?:students|party))|\\bbaccalaureate|\\b(?:under-?graduate|first|university|college|tertiary|four[- ]year|4[- ]year) degree(?! program (?:for|at))|\\bBSE[ECS]\\b|\\bBSCS\\b|\\bB\\.?\\s?Tech\\b|\\bB\\.?\\s?Eng\\b|\\bBBA\\b|\\bBCA\\b",
  ],
  [
    'master',
    "\\bmaster['’]s?(?: degrees?)?|\\bmasters(?= degree| in\\b| or\\b| and\\b|/|, |\\.|\\)| level| preferred| required)|\\bmaster(?= degree|/ph| or ph| in (?:computer|business|data|engineering)|\\)| level)|\\bmaster of (?:science|arts|business|engineering|public|laws|data|computer)|\\b(?:post-?graduate|graduate|advanced|higher) degrees?(?! program)|\\bMBA\\b|\\bPGDM\\b|\\bMSEE\\b|\\bMSCS\\b|\\bM\\.?\\s?Tech\\b|\\bM\\.?\\s?Eng\\b|\\bMCA\\b|\\bLL\\.M\\b",
  ],
  [
    'doctorate',
    "\\bph\\.?\\s?d(?!s\\b|['’]s)\\.?|\\bdoctorates?\\b|(?<!post-?\\s?)\\bdoctoral (?:degree|level)|\\bd\\.?phil\\b|\\bdoctor of\\b|\\bjuris doctor(?:ate)?\\b|\\bJ\\.?D\\.?(?= degree| from| required| and\\b|,? or\\b| \\(or)",
  ],
];
const PLAIN_FORMS = new RegExp(PLAIN.map(([level, wording]) => `(?<${level}>${wording})`).join('|'), 'gi');

/** Two letters mean a degree only beside words of degrees: "MS Office", "Boston, MA" and "the BA team" are none. */
const SHORT_FORMS =
  /(?<![\w.&$#-])(?:(?<bachelor>B\.?\s?Sc?\b\.?|B\.S\.|B\.?A\b\.?|B\.?E\b\.?(?=\s?\/)|bs(?=\/ms|\/ba)|ba(?=\/bs)|bsc)|(?<master>M\.?\s?Sc?\b\.?|M\.S\.|M\.?A\b\.?|(?<=bs\/)ms\b))(?![\w&-])/g;
const STUDY_AFTER =
  /^['’]?s?\s?(?:\/\s?(?:B|M|P|b|m)|[Dd]egrees?\b|(?:in|of)\s(?:an?\s)?[A-Za-z]|from\b|or (?:higher|greater|equivalent|above|advanced|B|M|P|bachelor|master)|,? ?(?:MS|M\.S|MA|MSc|PhD|Ph\.D)\b|\+|EE\b|CS\b|required|preferred|with (?:\d|a\b)|and (?:\d|MS|PhD)|plus \d|\(|, or\b)/;
const DEGREE_BEFORE =
  /(?:bachelor(?:['’]?s)?|master(?:['’]?s)?|[Pp]h\.?\s?[Dd]\.?|degree|MBA|[BM]\.?\s?(?:Sc?|A|E)\.?|bs|ba)['’]?s?\s?(?:[/,(&+]|or|and|, or)\s?(?:an?\s)?$/;
const PRODUCT_AFTER =
  /^\s(?:office|excel|word|sql|teams|azure|access|dynamics|power|project|visio|windows|outlook|share|365|suite|product|applic|exchange|fabric|\.net|crm|and\s(?:google|sql)|server)/i;
const PLACE_BEFORE = /[A-Z][\w.]+,\s$/;

/** "Degree" by itself is a first degree where it is one of a school. */
const BARE_FORM = /\bdegrees?\b/gi;
const BARE_AFTER =
  /^(?:[- ]level\b|\s(?:in\b|from\b|or\b|required|preferred|is (?:a plus|required|preferred)|qualified)|\s?[,;:(.)]|$)/i;
const BARE_BEFORE =
  /(?:^|[.;:•\n(-]\s?|\d\.\s|\b(?:an?|with|have|hold|holds|one|relevant|related|similar|technical|quantitative|stem|science|cs|engineering|business|finance|accounting|law|clinical|nursing|completed|equivalent|academic|formal|preferably|pursuing|educated to|your)\s)$/i;
const NOT_OF_STUDY =
  /\b(?:high|some|certain|large|great|greater|good|fair|significant|strong|any|the|360|to a|terminal|foreign|double|this|no|a) $/i;

/** Said of the staff, of benefits, or of what one may do without. */
const OTHER_BEFORE =
  /\b(?:tuition|reimburse\w*|sponsor\w*|scholarship|our (?:team|founders?|people|researchers)|team of|founded by|founders|led by|alongside|colleagues|lieu of|without an?|regardless of|do(?:n['’]t| not) (?:need|require)|support for|do not limit|substitute|experience credit for|students? (?:with|in)|earn your|award|if you (?:have|hold))\b[^.;]{0,50}$/i;
const OTHER_AFTER =
  /^(?:-level\b|[- ](?:students?|holders?|candidates?|researchers?)\b|[^.;,]{0,20}\b(?:tuition|reimburse|sponsorship|assistance|verification))/i;
const EDUCATION = /\b(?:require|must|minimum|education|need|qualif)/i;

function named(text: string, pattern: RegExp): Mention[] {
  return matchesIn(text, pattern).flatMap((match): Mention[] => {
    const value = LEVELS.find((level) => match.groups?.[level] !== undefined);
    return value ? [{ value, from: match.index, to: match.index + match[0].length }] : [];
  });
}

function isShortForm(text: string, { from, to }: Mention): boolean {
  const before = text.slice(Math.max(0, from - 30), from);
  const after = text.slice(to, to + 30);
  if (PRODUCT_AFTER.test(after) || (/^MA/.test(text.slice(from, to)) && PLACE_BEFORE.test(before))) return false;
  return STUDY_AFTER.test(after) || DEGREE_BEFORE.test(before);
}

function isBareDegree(text: string, { from, to }: Mention): boolean {
  const before = text.slice(Math.max(0, from - 30), from);
  if (!BARE_AFTER.test(text.slice(to, to + 30)) || !BARE_BEFORE.test(before)) return false;
  return !NOT_OF_STUDY.test(before) || /\ba $/i.test(before);
}

function mentionsIn(text: string): Mention[] {
  const plain = named(text, PLAIN_FORMS);
  const short = named(text, SHORT_FORMS).filter((mention) => isShortForm(text, mention));
  if (plain.length + short.length > 0) return [...plain, ...short].sort((a, b) => a.from - b.from);
  const bare = matchesIn(text, BARE_FORM).map(
    (match): Mention => ({ value: 'bachelor', from: match.index, to: match.index + match[0].length }),
  );
  return bare.filter((mention) => isBareDegree(text, mention));
}

const CHAIN = /^['’]?s?\s?(?:degrees?\s)?(?:[/,&+]|or|and|and\/or|,\s?or|\/\s?or)\s?(?:an?\s|equivalent\s)?$/i;

/** Alternatives ("BS/MS", "Bachelor's or Master's") are one mention of the lowest; a bracket says what is meant ("Advanced degree (PhD)"). */
function chained(text: string, mentions: readonly Mention[]): Mention[] {
  const chains: Mention[] = [];
  for (const mention of mentions) {
    const last = chains.at(-1);
    const between = last && mention.from - last.to <= 24 ? text.slice(last.to, mention.from) : '.';
    const bracket =
      /^\s?\((?:an?\s)?$/.test(between) &&
      !/^[\w\s]{0,12}\b(?:preferred|a plus|desired)/i.test(text.slice(mention.to, mention.to + 30));
    if (last && (bracket || CHAIN.test(between))) {
      const value = bracket || isLower(mention.value, last.value) ? mention.value : last.value;
      chains[chains.length - 1] = { value, from: last.from, to: mention.to };
    } else chains.push(mention);
  }
  return chains;
}

function degreesIn(statement: Statement): DegreeFact[] {
  const { text } = statement;
  if (!NAMES_DEGREE.test(text)) return [];
  const mentions = chained(text, mentionsIn(text));
  return mentions.flatMap((mention, index): DegreeFact[] => {
    const room = { from: mentions[index - 1]?.to ?? 0, to: mentions[index + 1]?.from ?? text.length };
    const before = text.slice(Math.max(room.from, mention.from - 80), mention.from);
    const after = text.slice(mention.to, mention.to + 60);
    if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return [];
    const opens = before.trim().length <= 12;
    if (statement.aside && !opens && !EDUCATION.test(before + after)) return [];
    const strength = howAsked(statement, mention, room);
    return strength === 'waived'
      ? []
      : [{ ...basisOf(statement, mention.from, mention.to), value: mention.value, strength }];
  });
}

const lowest = (facts: readonly DegreeFact[]): DegreeFact | null =>
  facts.reduce<DegreeFact | null>((low, fact) => (low && !isLower(fact.value, low.value) ? low : fact), null);

/**
 * Finds the degree asked: the lowest level that is accepted, a required one before a preferred one.
 *
 * @param source the posting and its sentences
 */
export default function findDegree(source: FactSource): DegreeFact | null {
  const facts = [...extrasOf(source), ...source.sentences].flatMap(degreesIn);
  return lowest(facts.filter(({ strength }) => strength === 'required')) ?? lowest(facts);
}
