import type { Employment, FactSource, Stated } from '../fact.ts';
import { basisOf, beside, extrasOf, type Statement, sentencesNaming } from '../fact-finding/statement.ts';
import { anyOf } from '../fact-finding/wording.ts';

const { raw } = String;

/** Every kind by its wordings; schema.org writes them with an underscore. */
const KINDS: readonly (readonly [Employment, RegExp])[] = [
  ['full-time', /^full/i],
  ['part-time', /^part/i],
  ['contract', /^(?:contract|freelance|independent)/i],
  ['temporary', /^(?:temp|fixed|season|maternity|per)/i],
  ['internship', /^intern/i],
];
const KIND = `(${[
  raw`full[-_ ]?time|part[-_ ]?time|contract(?:or)?(?:[- ]to[- ]hire)?|freelance|independent contractor`,
  raw`temporary|temp|fixed[- ]term|seasonal|maternity (?:leave )?cover|intern(?:ship)?|per[-_ ]diem`,
].join('|')})`;
/** Text without any of these names no kind. */
const NAMES_KIND = /full|part|contract|freelance|temp|fixed|season|matern|intern|diem/i;
const JOB = anyOf(
  'role|position|job|opportunity|vacancy|opening|internship|assignment|appointment|engagement',
  raw`employment|hire|contract|basis|work\b(?! experience)`,
);
/** Up to so many words that leave the sentence on its subject. */
const WORDS_BEFORE = raw`(?:\s(?!(?:not?|with|of|for|and|to|than)\b)[\w/%,-]{1,20}){0,4}?`;
const WORDS_AFTER = raw`(?:[\s,/-]{1,2}(?!(?:for|with|to|and|equivalents?|experience|employees?|stud\w{2,4})\b)[\w%-]{1,20}){0,3}?`;

/** A label with its value: "Employment type: FULL_TIME", "Job Types: Full-time, Contract". */
const LABELLED = new RegExp(
  raw`^\W{0,4}(?:(?:employment|job|contract|position|work|engagement) )?` +
    raw`(?:types?|status|term|schedule|classification|employment|commitment|duration)\s?[:–-]?\s[^.;\n]{0,16}?${KIND}\b`,
  'i',
);
/** By itself on a line, or between the dashes of a headline. */
const ALONE = new RegExp(
  raw`(?:^|\s[-–—|•·/]\s)${KIND}(?=\s?(?:$|[|•·),]|[-–—/]\s|or (?:full|part|contract)|(?:position|role|job)$))` +
    raw`|,\s${KIND}(?=\s?(?:$|[,|•·]))`,
  'i',
);
/** "This is a full-time, remote role", "on a part-time basis", "as a full-time Data Scientist". */
const SAID = new RegExp(
  raw`(?<!\bnot )\b(?:is|an?|the|our|as|on|hiring|seeking|this|paid)${WORDS_BEFORE}[\s-]${KIND}${WORDS_AFTER}[\s,/-]{1,2}${JOB}\b` +
    raw`|\bas an? ${KIND} (?!employees?\b|student|basis\b)`,
  'i',
);
/** "This role is full-time", "a 6-month contract". */
const IS = new RegExp(
  raw`\b(?:(?:role|position|job|opportunity|engagement) is|this is|\d{1,2}[- ]months?)(?: an?)?` +
    raw`(?: \d{1,2}[- ](?:month|week))? ${KIND}\b(?! (?:value|renewal|manag|review))`,
  'i',
);
const IN_TITLE = new RegExp(raw`\b${KIND}\b`, 'i');
/** A title that speaks of contracts, interns or temporary staff as its matter. */
const MATTER = new RegExp(
  raw`\b(?:contracts?|internship|intern|temporary) ${anyOf(
    'negotiat|manag|manufactur|admin|review|special|analyst|counsel|attorney|law|compliance|engineer|program',
    'coordinator|lead|operations|recruit|research',
  )}`,
  'i',
);

function read(statement: Statement, pattern: RegExp): Stated<Employment> | null {
  const match = pattern.exec(statement.text);
  const words = match?.slice(1).find((group) => group !== undefined) ?? '';
  const kind = KINDS.find(([, wording]) => wording.test(words));
  if (!match || !kind) return null;
  const from = match.index + match[0].indexOf(words);
  return { value: kind[0], ...basisOf(statement, from, from + words.length) };
}

function firstOf(statements: readonly Statement[], patterns: readonly RegExp[]): Stated<Employment> | null {
  for (const statement of statements) {
    if (!NAMES_KIND.test(statement.text)) continue;
    for (const pattern of patterns) {
      const stated = read(statement, pattern);
      if (stated) return stated;
    }
  }
  return null;
}

/**
 * Finds how one is employed: by the page's structured data, the title, or a sentence about the role.
 *
 * @param source the posting and its sentences
 */
export default function findEmployment(source: FactSource): Stated<Employment> | null {
  const { title } = source.posting;
  return (
    firstOf(extrasOf(source), [LABELLED, ALONE]) ??
    (MATTER.test(title) ? null : firstOf([beside(title)], [IN_TITLE])) ??
    firstOf(sentencesNaming(source, NAMES_KIND), [LABELLED, ALONE, SAID, IS])
  );
}
