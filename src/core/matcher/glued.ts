import { cues } from './cue.ts';

/** Words, beside the verbs of duty, that begin a line of a posting. */
const LINE_STARTS =
  'ability about additional advanced bachelor basic benefits bonus degree demonstrated desired education essential excellent experience expertise exposure comfort comfortable familiarity hands ideal job key knowledge master minimum must nice our outstanding passion preferred prior proficiency proficient proven qualifications requirements required responsibilities responsible skills solid strong summary understanding what willingness working who why you your';

const STARTS: ReadonlySet<string> = new Set([
  ...LINE_STARTS.split(' '),
  ...(cues.get('duty-start') ?? [])
    .map((phrase) => phrase.replace('!', ''))
    .filter((phrase) => /^[a-z]{3,}$/.test(phrase)),
]);

/** Headings that also stand in the middle of a text that lost its line breaks; in capitals as headings are. */
const SECTION =
  /(?:(?:Key|Main|Core|Primary|Your|Job|Minimum|Basic|Required|Preferred|Desired|Additional|Technical) (?:Responsibilities|Duties|Tasks|Requirements|Qualifications|Skills|responsibilities|duties|tasks|requirements|qualifications|skills|role|profile)|Responsibilities|Requirements|Qualifications|Duties|Tasks|(?:Nice|Good)[ -][Tt]o[ -][Hh]aves?|Must[ -][Hh]aves?|Benefits|What (?:you['’]ll|you will|You['’]ll|You Will) (?:do|Do|bring|Bring|need|Need)|What (?:we['’]re|we are|We['’]re|We Are) (?:looking|Looking) (?:for|For)|About (?:the|The) (?:role|Role|job|Job|position|Position)|(?:About|Why) (?:us|Us|you|You)|Who (?:you|You|we|We) (?:are|Are))/;
const SECTION_HERE = new RegExp(SECTION.source, 'y');
const SECTION_BEHIND = new RegExp(`(^|[.!?;:\\n•] ?|[A-Z] |[a-z] )${SECTION.source} $`);
const SECTION_GLUED = new RegExp(`(^|[^A-Za-z ] ?|[a-z])${SECTION.source}$`);
/** No heading of `SECTION` is longer. */
const LONGEST_SECTION = 40;

/** Shorter first halves are names: "PyTorch", "WeWork". */
const SHORTEST_BEFORE = 3;
const LONGEST_START = 16;

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Whether a line of a posting could begin here: with one of the words that lines begin with, in full. */
function startsLine(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at <= LONGEST_START && isLower(text.charCodeAt(end))) end++;
  return STARTS.has(text.slice(at, end).toLowerCase());
}

/** Whether the word in front is written as in a title ("Physical Requirements"), which makes both one heading. */
function behindTitleWord(text: string, at: number): boolean {
  let from = at - 1;
  while (at - from <= LONGEST_START && from > 0 && text.charCodeAt(from - 1) > 0x40) from--;
  return isUpper(text.charCodeAt(from)) && isLower(text.charCodeAt(from + 1));
}

/** "… in our shops Requirements: …", "… on time. Your profile - Experience …": a heading behind a space. */
function opensSection(text: string, at: number): boolean {
  SECTION_HERE.lastIndex = at;
  const name = SECTION_HERE.exec(text)?.[0];
  if (!name || behindTitleWord(text, at)) return false;
  const next = at + name.length;
  return (
    /^(?: ?:| [-–—•*·] | [A-Z][a-z])/.test(text.slice(next, next + 3)) &&
    (text[next] !== ' ' || !isUpper(text.charCodeAt(next + 1)) || startsLine(text, next + 1))
  );
}

/** Whether the name of a section and a space stand in front. */
const endsSection = (text: string, at: number): boolean =>
  SECTION_BEHIND.test(text.slice(Math.max(0, at - LONGEST_SECTION), at));

/** "What you will doRun …", "MLOpsNice to have": a section's name ends here, or one of several words begins. */
function partsSection(text: string, at: number): boolean {
  SECTION_HERE.lastIndex = at;
  if (SECTION_HERE.exec(text)?.[0].includes(' ')) return true;
  return SECTION_GLUED.test(text.slice(Math.max(0, at - LONGEST_SECTION), at)) && startsLine(text, at);
}

/** "What you bring4+ years": a number right behind a section's name. */
function opensWithNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x30 || code > 0x39 || !isLower(text.charCodeAt(at - 1))) return false;
  return SECTION_GLUED.test(text.slice(Math.max(0, at - LONGEST_SECTION), at));
}

/** Lines that have run together with a space, a bullet or a full stop left between them. */
function isGluedBySign(text: string, at: number): boolean {
  const before = text[at - 1];
  // "… with SQL.Experience in …": behind an abbreviation no lower-case letter tells that a sentence has ended.
  if (before === '.') return /[A-Z\d)]/.test(text[at - 2] ?? '') && text[at - 3] !== '.' && startsLine(text, at);
  if (before !== ' ') return false;
  if (/[-–—*]/.test(text[at - 2] ?? '') && text[at - 3] === ' ')
    return startsLine(text, at) || endsSection(text, at - 2);
  if (opensSection(text, at)) return true;
  return startsLine(text, at) && endsSection(text, at);
}

/**
 * Tells whether two lines have run together at an offset, as in "own the backlogDefine metrics".
 *
 * Names are written like that as well ("JavaScript"), so the second half has to be a word with which postings
 * begin a line.
 *
 * @param text the description
 * @param at UTF-16 offset of the letter or digit that would begin the new line
 */
export function isGlued(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return opensWithNumber(text, at);
  // "Requirements * SQL * …": behind a section's name capitals begin a line too.
  if (!isLower(text.charCodeAt(at + 1)))
    return text[at - 2] === '*' && text[at - 1] === ' ' && endsSection(text, at - 2);
  if (!isLower(text.charCodeAt(at - 1))) return isGluedBySign(text, at);
  for (let back = 2; back <= SHORTEST_BEFORE; back++) {
    if (!isLower(text.charCodeAt(at - back))) return partsSection(text, at);
  }
  return startsLine(text, at);
}
