import type { Seniority } from '../fact.ts';
import { anyOf } from './wording.ts';

const { raw } = String;

/** A word of rank where it stands in a title. */
export interface Rank {
  readonly value: Seniority;
  readonly from: number;
  readonly to: number;
}

const TRADE = anyOf(
  'engineer|developer|scientist|analyst|designer|architect|administrator|specialist|programmer|researcher|sde|swe',
  'technician|consultant|manager|engineering|development|owner|accountant|writer|level|tester',
);

/** Titles in which a word of rank means something else; they are blanked out before anything is read. */
const LOOKALIKES = new RegExp(
  raw`\b${anyOf(
    raw`executive assistant[^\n]{0,80}|(?:assistant|advisor|adviser|counsel) to (?:the )?[\w-]{1,20}`,
    raw`(?:account|sales) executive|executive (?:search|education|recruit\w{2,4}|legal assistant|producer|communications?)`,
    raw`chief of staff|(?:member of )?(?:the )?technical staff|principal (?:investigator|residence)|president['’]s|board of directors`,
    raw`staff (?:accountant|nurse|auditor|attorney|counsel|writer|assistant|pharmacist|physician|augmentation|training|development)`,
    raw`senior (?:living|care|citizens?|services|housing|home|high|secondary)|mid[- ](?:market|size|sized|west|atlantic)`,
    raw`lead (?:generation|gen|qualification|time|management|sheet)|head (?:coach|chef|cook|nurse|teacher|count)`,
    raw`(?:intern|internship|graduate|campus|director) (?:program|coordinator|school|admissions|medical|education|studies|recruit\w{2,4}|relations)`,
    raw`associate (?:professor|dean|attorney|counsel|general counsel|corporate counsel|university)`,
  )}\b`,
  'gi',
);

/** Ranks above the ladder of one's own work, the one that decides first, then the ladder from below. */
const ABOVE: readonly (readonly [Seniority, RegExp])[] = [
  ['intern', /\b(?:interns?|internships?|co-op|working student|werkstudent\w{0,4}|summer (?:associate|analyst))\b/i],
  [
    'executive',
    new RegExp(
      anyOf(
        raw`\b(?:chief(?: [\w&]{1,20}){1,4} officer|c[efmort]o|cpo|cdo|cio|ciso|cpto|[se]?vp|vice[- ]president|president)\b`,
        raw`\b(?:head of|managing director|(?:co-?)?founder)\b|(?:^|[,(|–-]\s?)(?:global )?head(?=\s?(?:[,(|–-]|$))`,
      ),
      'i',
    ),
  ],
  ['director', /\bdirectors?\b/i],
  [
    'manager',
    /\b(?:group (?:product |program )?manager|people manager|general manager|team lead(?:er)?|supervisor)\b/i,
  ],
];
const LADDER: readonly (readonly [Seniority, RegExp])[] = [
  [
    'junior',
    new RegExp(
      raw`\b${anyOf(
        'junior|jr|entry[- ]level|new[- ]?grad(?:uate)?s?|graduates?|trainee|apprentice|early[- ]career',
        raw`associate (?:\w{1,20} )?(?:product|software|data|program|project|${TRADE})`,
      )}\b`,
      'i',
    ),
  ],
  ['mid', /\b(?:mid|mid[- ]?level|mid[- ]?weight|intermediate|medior)\b/i],
  ['senior', /\b(?:senior|sr|snr)\b/i],
  [
    'staff',
    /\bstaff\b(?=[+/, ]{1,3}\w)|(?<=[,–-] )staff\b|\b(?:principal|distinguished|lead|(?:technical|research|engineering) fellow)\b/i,
  ],
];

/** Grades behind the name of a trade: "Data Analyst II", "Engineer 3". */
const GRADE = new RegExp(
  raw`\b${TRADE}[ -]\(?(?:level )?(iv|v|i{1,3}|[1-5])\b(?![+%.-]|\s(?:years?|months?|roles|openings))`,
  'i',
);
const GRADES: Readonly<Record<string, Seniority>> = {
  i: 'junior',
  1: 'junior',
  ii: 'mid',
  2: 'mid',
  iii: 'senior',
  3: 'senior',
  iv: 'senior',
  4: 'senior',
  v: 'staff',
  5: 'staff',
};

/** What stands before "manager" where a thing is managed: that people report to them is not said. */
const THINGS = new RegExp(
  `^${anyOf(
    'product|project|programm?e?|portfolio|release|change|incident|delivery|technical|technology|integration|solutions?',
    'accounts?|clients?|customer|success|partners?|partnerships?|relationship|relations|vendor|channel|territory|renewals|retention',
    'brand|campaign|category|community|communications?|content|events?|growth|lifecycle|marketing|media|social|email|seo|sem|pr|crm',
    'acquisition|affairs|benefits|case|compliance|contracts?|controls|enablement|engagement|experience|insights|knowledge',
    'office|operations|ops|planning|policy|property|proposal|risk',
  )}$`,
  'i',
);

const find = (text: string, ranks: readonly (readonly [Seniority, RegExp])[]): Rank[] =>
  ranks.flatMap(([value, pattern]): Rank[] => {
    const match = pattern.exec(text);
    return match ? [{ value, from: match.index, to: match.index + match[0].length }] : [];
  });

function managerOfPeople(title: string): Rank[] {
  const match = /(?:\b([a-z]{1,30})[ &/]{1,3})?\b(managers?)\b/i.exec(title);
  if (!match || THINGS.test(match[1] ?? '')) return [];
  const to = match.index + match[0].length;
  return [{ value: 'manager', from: to - (match[2]?.length ?? 0), to }];
}

function gradeIn(title: string): Rank | null {
  const match = GRADE.exec(title);
  const value = GRADES[match?.[1]?.toLowerCase() ?? ''];
  return match && value ? { value, from: match.index, to: match.index + match[0].length } : null;
}

/** "Senior Staff Engineer" is one rank, "Senior/Staff Engineer" a choice that begins with the lower. */
function onLadder(text: string): Rank | undefined {
  const ranks = find(text, LADDER);
  const [low, high] = ranks;
  if (!low || !high) return low;
  const between = text.slice(Math.min(low.to, high.to), Math.max(low.from, high.from));
  return /[/,]|\bor\b|\bto\b/i.test(between) ? low : ranks.at(-1);
}

/**
 * Reads the rank off a title.
 *
 * @param title a job title, or the words in which a text names the role
 * @returns the rank and the words that say it, or null where the title names none
 */
export function rankOf(title: string): Rank | null {
  const text = title.replace(LOOKALIKES, (words) => ' '.repeat(words.length));
  return find(text, ABOVE)[0] ?? managerOfPeople(text)[0] ?? onLadder(text) ?? gradeIn(text);
}
