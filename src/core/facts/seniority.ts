import type { FactSource, Seniority, Stated } from '../fact.ts';
import { basisOf, beside, extrasOf, type Statement } from '../fact-finding/statement.ts';

/** A word of rank where it stands in a text. */
interface Rank {
  readonly value: Seniority;
  readonly from: number;
  readonly to: number;
}

/** Titles in which a word of rank means something else; they are blanked out before anything is read. */
const LOOKALIKES =
  /\b(?:(?:assistant|advisor|adviser|counsel) to (?:the )?[\w-]{1,20}|(?:account|sales) executive|executive assistant[^\n]{0,80}|executive (?:search|education|recruit\w{2,4}|legal assistant|producer|communications?)|chief of staff|(?:member of )?(?:the )?technical staff|staff (?:accountant|nurse|auditor|attorney|counsel|writer|assistant|pharmacist|physician|augmentation|training|development)|senior (?:living|care|citizens?|services|housing|home|high|secondary)|lead (?:generation|gen|qualification|time|management|sheet)|head (?:coach|chef|cook|nurse|teacher|count)|(?:intern|internship|graduate|campus|director) (?:program|coordinator|school|admissions|medical|education|studies|recruit\w{2,4}|relations)|mid[- ](?:market|size|sized|west|atlantic)|associate (?:professor|dean|attorney|counsel|general counsel|corporate counsel|university)|principal (?:investigator|residence)|president['’]s|board of directors)\b/gi;

const TRADE =
  'engineer|developer|scientist|analyst|designer|architect|administrator|specialist|programmer|researcher|sde|swe|technician|consultant|manager|engineering|development|owner|accountant|writer|level|tester';

/** Ranks by the words of a title, the highest first. */
const RANKS: readonly (readonly [Seniority, RegExp])[] = [
  ['intern', /\b(?:interns?|internships?|co-op|working student|werkstudent\w{0,4}|summer (?:associate|analyst))\b/i],
  [
    'executive',
    /\b(?:chief(?: [\w&]{1,20}){1,4} officer|c[efmort]o|cpo|cdo|cio|ciso|cpto|[se]?vp|vice[- ]president|president|head of|managing director|(?:co-?)?founder)\b|(?:^|[,(|–-]\s?)(?:global )?head(?=\s?(?:[,(|–-]|$))/i,
  ],
  ['director', /\bdirectors?\b/i],
  [
    'manager',
    /\b(?:group (?:product |program )?manager|people manager|general manager|team lead(?:er)?|supervisor)\b/i,
  ],
  [
    'staff',
    /\b(?:staff\b(?=[+/, ]{1,3}\w)|(?:principal|distinguished|lead|(?:technical|research|engineering) fellow)\b)|(?<=[,–-] )staff\b/i,
  ],
  ['senior', /\b(?:senior|sr|snr)\b/i],
  ['mid', /\b(?:mid|mid[- ]?level|mid[- ]?weight|intermediate|medior)\b/i],
  [
    'junior',
    new RegExp(
      `\\b(?:junior|jr|entry[- ]level|new[- ]?grad(?:uate)?s?|graduates?|trainee|apprentice|early[- ]career|associate (?:\\w{1,20} )?(?:product|software|data|program|project|${TRADE}))\\b`,
      'i',
    ),
  ],
];

/** Ranks on the ladder of one's own work; a title that offers two of them ("Senior/Staff") begins with the lower. */
const LADDER: readonly Seniority[] = ['junior', 'mid', 'senior', 'staff'];

/** Grades behind the name of a trade: "Data Analyst II", "Engineer 3". */
const GRADE = new RegExp(
  `\\b(?:${TRADE})[ -]\\(?(?:level )?(iv|v|i{1,3}|[1-5])\\b(?![+%.-]|\\s(?:years?|months?|roles|openings))`,
  'i',
);
const GRADES: ReadonlyMap<string, Seniority> = new Map([
  ...['i', '1'].map((grade) => [grade, 'junior'] as const),
  ...['ii', '2'].map((grade) => [grade, 'mid'] as const),
  ...['iii', '3', 'iv', '4'].map((grade) => [grade, 'senior'] as const),
  ...['v', '5'].map((grade) => [grade, 'staff'] as const),
]);

/** What stands before "Manager" where a thing is managed; that people report to them is not said. */
const THINGS = new Set(
  'product project program programme account accounts success community content brand campaign case category portfolio partner partners partnership partnerships relationship relations release growth change knowledge vendor event events media risk incident delivery contract contracts property lifecycle marketing operations ops policy communications communication engagement acquisition compliance benefits enablement territory channel office planning solution solutions experience technology integration affairs controls pr seo sem email social crm proposal insights retention renewals client customer technical'.split(
    ' ',
  ),
);

function peopleManager(title: string): Rank | null {
  const match = /(?:\b([a-z]{1,30})[ &/]{1,3})?\bmanagers?\b/i.exec(title);
  if (!match) return null;
  const [whole, kind = ''] = match;
  return THINGS.has(kind.toLowerCase())
    ? null
    : { value: 'manager', from: match.index + whole.search(/managers?$/i), to: match.index + whole.length };
}

function find(value: Seniority, pattern: RegExp, text: string): Rank[] {
  const match = pattern.exec(text);
  return match ? [{ value, from: match.index, to: match.index + match[0].length }] : [];
}

/** Reads the rank off a title, or off the words in which a text names the role. */
function rankOf(title: string): Rank | null {
  const text = title.replace(LOOKALIKES, (words) => ' '.repeat(words.length));
  const ranks = RANKS.flatMap(([value, pattern]) => find(value, pattern, text));
  const manager = peopleManager(text);
  if (manager) ranks.push(manager);
  const above = ['intern', 'executive', 'director', 'manager'].flatMap((value) =>
    ranks.filter((rank) => rank.value === value),
  );
  const onLadder = LADDER.flatMap((value) => ranks.filter((rank) => rank.value === value));
  // "Senior Staff Engineer" is one rank, "Senior/Staff Engineer" a choice of two.
  const [low, high] = onLadder;
  const choice =
    low && high && /[/,]|\bor\b|\bto\b/i.test(text.slice(Math.min(low.to, high.to), Math.max(low.from, high.from)));
  const rank = above[0] ?? (choice ? low : onLadder.at(-1));
  if (rank) return rank;
  const grade = GRADE.exec(text);
  const value = GRADES.get(grade?.[1]?.toLowerCase() ?? '');
  return grade && value ? { value, from: grade.index, to: grade.index + grade[0].length } : null;
}

/** Where a text names the role it seeks: that name is read as a title, but for "lead" and "manager", which texts use of work. */
const ROLE_IN_TEXT =
  /\b(?:looking for|searching for|seeking|hiring|recruiting|join (?:us|our \w{1,20}) as|as|role of)\s(?:an?|our)\s((?:(?!to\b|who\b|lead\b|manager\b)[\w/+-]{2,20}[ ,]{1,2}){0,5}?(?:engineer|developer|scientist|analyst|designer|architect|manager|owner|researcher|consultant|strategist|specialist|advocate|intern))\b/i;
/** "This is a senior-level position"; the plural speaks of several roles. */
const LEVEL_IN_TEXT =
  /\b(entry|junior|mid|senior|executive)[- ]level (?:[\w-]{1,16} )?(?:role|position|opportunity)\b/i;
const LEVEL_LABEL = /^\W{0,4}(?:seniority(?: level)?|(?:experience|career|job|position) level)\s?:\s?([\w/ -]{3,24})/i;
const LEVELS: readonly (readonly [RegExp, Seniority])[] = [
  [/intern/i, 'intern'],
  [/entry|junior|associate|graduate/i, 'junior'],
  [/mid|intermediate/i, 'mid'],
  [/senior/i, 'senior'],
  [/staff|principal|lead/i, 'staff'],
  [/manager/i, 'manager'],
  [/director/i, 'director'],
  [/executive/i, 'executive'],
];

function levelIn(statement: Statement): Stated<Seniority> | null {
  const { text } = statement;
  const level = LEVEL_LABEL.exec(text) ?? LEVEL_IN_TEXT.exec(text);
  const value = LEVELS.find(([pattern]) => pattern.test(level?.[1] ?? ''))?.[1];
  if (level && value) return { value, ...basisOf(statement, level.index, level.index + level[0].trimEnd().length) };
  const role = ROLE_IN_TEXT.exec(text);
  const rank = role?.[1] ? rankOf(role[1]) : null;
  if (!role?.[1] || !rank || rank.value === 'manager') return null;
  const from = role.index + role[0].length - role[1].length;
  return { value: rank.value, ...basisOf(statement, from + rank.from, from + rank.to) };
}

/**
 * Finds the rank of the role: in the title, else where the page or the text says it outright. Years imply none.
 *
 * @param source the posting and its sentences
 */
export default function findSeniority(source: FactSource): Stated<Seniority> | null {
  const title = beside(source.posting.title);
  const rank = rankOf(title.text);
  if (rank) return { value: rank.value, ...basisOf(title, rank.from, rank.to) };
  for (const statement of [...extrasOf(source), ...source.sentences]) {
    const stated = levelIn(statement);
    if (stated) return stated;
  }
  return null;
}
