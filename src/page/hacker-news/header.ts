/** "Company | Role | Place | REMOTE | Full-time | https://…": the line by which comments of hiring threads begin. */
export interface CommentHeader {
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** Its parts that say neither of these: pay, employment type, workplace. */
  readonly extras: readonly string[];
  /** Whether it keeps to the form; else it is the begin of prose that speaks of a role. */
  readonly isList: boolean;
}

/** A part longer than this has run on into the text below. */
const LONGEST_PART = 160;

const ROLE =
  /\b(?:engineer|dev|design|manage|scien|analy|architect|research|program|consult|market|techni|leads?\b|heads? of|director|founder|c[te]o\b|vp\b|(?:swe|sre|mle|pm)s?\b|specialist|advocate|sales|admin|recruit|(?:full|front|back)[- ]?(?:stack|end)|roles?\b|positions|openings|multiple|various)/i;
const LINK = /^\(?(?:https?:|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$))/i;
const TERMS = /[$€£]|\b(?:\d+k|(?:full|part)[- ]?time|contract|interns?|permanent|visa|equity|salary)\b/i;
const WORKPLACE = /\b(?:remote|on-?site|hybrid|in[- ](?:person|office))\b/i;
/** "Austin, TX", "NYC". */
const PLACE = /^\p{Lu}[\p{L}. ()-]*, ?\p{Lu}|^(?:NYC|SF|London|Berlin|US|UK|EU)\b/u;

const isPlain = (part: string): boolean => !WORKPLACE.test(part) && !TERMS.test(part);

/** What can say the place, the best first: a town, "REMOTE (US)", what says nothing else, "REMOTE". */
const PLACES: readonly ((part: string) => boolean)[] = [
  (part) => PLACE.test(part),
  (part) => WORKPLACE.test(part) && !TERMS.test(part) && part.includes(' '),
  isPlain,
  (part) => WORKPLACE.test(part),
];

/** A name without what is said of it: "(YC S21)", "(https://…)". */
const nameOf = (part: string): string => part.replace(/\([^()]*\)|[[\]]/g, '').trim() || part;

/** Reads the line of somebody who writes as they like: "Acme is hiring engineers.", "Engineer at Acme". */
function fromProse(line: string): CommentHeader {
  const [title = ''] = line.slice(0, LONGEST_PART).split(/(?<=\S{4}[.!?]) /);
  const [, subject, place] =
    /^(?!We |I )(\p{Lu}[^.,|]{0,40}?) (?:is|are) |(?:@|\bat) (\p{Lu}[^\s,.]*)/u.exec(title) ?? [];
  return { title, company: subject ?? place ?? null, location: null, extras: [], isList: false };
}

/** What says that somebody is sought, where the form does not. */
const SEEKS = /\b(?:hiring|looking for|seeking|join (?:us|our))\b/i;
/** Chat about the thread is shorter. */
const SHORTEST_PROSE = 300;

/**
 * Tells whether a comment that does not keep to the form is a posting and no chat about the thread.
 *
 * @param title its first sentence
 * @param text all of it
 */
export function seeksSomeone(title: string, text: string): boolean {
  const says = (words: string): boolean => SEEKS.test(words) && ROLE.test(words);
  return says(title) || (text.length >= SHORTEST_PROSE && says(text));
}

/**
 * Reads the first line of a comment in a hiring thread.
 *
 * @param line the line
 * @returns what it says of the posting
 */
export function headerParts(line: string): CommentHeader {
  const split = (joint: RegExp): string[] => line.split(joint).flatMap((part) => part.trim() || []);
  const dashed = split(/\s(?:[-–—•·]|\/\/)\s/);
  const [company, ...said] = line.includes('|') ? split(/\|/) : dashed.length > 2 ? dashed : [];
  const short = said.filter((part) => part.length <= LONGEST_PART && !LINK.test(part));
  if (!company) return fromProse(line);
  const role = short.find((part) => ROLE.test(part));
  const title = role ?? short.find((part) => isPlain(part) && !PLACE.test(part)) ?? short[0] ?? company;
  const rest = short.filter((part) => part !== role);
  const location = PLACES.map((says) => rest.find(says)).find(Boolean) ?? null;
  const extras = rest.filter((part) => part !== location && part !== title);
  return { title, company: nameOf(company).slice(0, LONGEST_PART), location, extras, isList: true };
}
