/** What the lines above a position's own lines say. */
export interface EntryHeader {
  readonly title: string | null;
  readonly organisation: string | null;
  /** Whether the organisation may as well be a part of the title: "Product Manager, Growth". */
  readonly guessed: boolean;
}

/** Nouns of which one ends a job's title. */
const ROLE =
  /\b(?:manager|engineer|analyst|scientist|lead|leader|head|director|owner|designer|developer|consultant|researcher|intern|trainee|assistant|associate|officer|vp|vice president|president|founder|co-?founder|architect|specialist|coordinator|co-ordinator|administrator|advis[eo]r|strategist|fellow|teacher|lecturer|professor|nurse|doctor|physician|counsel|lawyer|attorney|paralegal|accountant|auditor|editor|writer|journalist|translator|linguist|annotator|labell?er|programmer|technician|operator|driver|supervisor|executive|representative|agent|clerk|cashier|barista|waiter|waitress|chef|cook|volunteer|mentor|coach|tutor|instructor|trainer|librarian|statistician|economist|planner|buyer|recruiter|marketer|generalist|partner|principal|producer|evangelist|scrum master|apprentice|contractor|freelancer?|student|master|pm|apm|gpm|cpo|cto|ceo|coo|cdo|tpm|po|chief|secretary|receptionist|controller|investigator|pharmacist|therapist|psychologist|expert|practitioner|steward|curator|tester|moderator|rater|reviewer|maintainer|contributor|postdoc|soldier|sergeant|captain)s?\b/i;

/** What an employer or a school is called after. */
const ORGANISATION =
  /\b(?:inc|ltd|llc|llp|gmbh|ag|corp|corporation|company|co|plc|s\.?a|b\.?v|oy|ab|group|university|college|school|institute|academy|bank|labs?|studios?|hospital|clinic|ministry|department of|council|agency|foundation|technologies|systems|solutions|software|partners|holdings?|insurance|airlines?|health|energy|logistics|media|networks?|ventures|society|trust|association|polytechnic|universit[äéy]\w*|hochschule|coursera|udacity|edx|udemy)\b/i;

const DEGREE =
  /\b(?:ph\.?\s?d|doctor(?:ate)?|m\.?sc|b\.?sc|m\.?a|b\.?a|mba|bba|b\.?com|m\.?com|bfa|mfa|b\.?ed|m\.?phil|jd|abitur|m\.?eng|b\.?eng|b\.?tech|m\.?tech|b\.?s|m\.?s|bachelor'?s?|master'?s?|diploma|degree|minor|major|a-levels?|certificate|licen[cs]e|exchange|llb|llm|hnd|associate of)\b/i;

/** What a school is called after. */
const SCHOOL =
  /\b(?:universit\p{L}{0,4}|college|school|institute|academy|polytechnic|\p{L}{0,12}hochschule|coursera|udacity|edx|udemy)\b/iu;

const BARE_DEGREE =
  /^(?:ph\.?\s?d|m\.?sc|b\.?sc|b\.?a|m\.?a|m\.?eng|b\.?eng|b\.?s|m\.?s|bachelor'?s?(?: degree| of \p{L}+)?|master'?s?(?: degree| of \p{L}+)?|diploma|degree|doctorate|licen[cs]e)\.?(?: \([\p{L}.]{2,6}\))?$/iu;

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|BC|QC';
const PLACE = new RegExp(
  `^(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent|freelance|self-employed|internship|temporary|(?:[^,]{2,40}, ){0,2}(?:${STATES}|usa?|united states|uk|united kingdom|england|scotland|wales|ireland|germany|france|spain|italy|portugal|netherlands|belgium|switzerland|austria|sweden|norway|denmark|finland|poland|czechia|czech republic|romania|hungary|greece|turkey|israel|india|china|japan|singapore|australia|new zealand|canada|brazil|mexico|nigeria|kenya|south africa|egypt|uae|estonia|latvia|lithuania|ukraine|area|region|metropolitan area))$|^(?:london|berlin|munich|hamburg|paris|madrid|barcelona|lisbon|amsterdam|rotterdam|utrecht|brussels|zurich|geneva|vienna|stockholm|oslo|copenhagen|helsinki|warsaw|krakow|prague|budapest|athens|dublin|edinburgh|glasgow|manchester|bristol|leeds|cambridge|oxford|new york|new york city|nyc|boston|chicago|seattle|austin|denver|san francisco|los angeles|toronto|montreal|vancouver|bangalore|bengaluru|mumbai|delhi|hyderabad|pune|chennai|tokyo|sydney|melbourne|auckland|lagos|nairobi|cape town|tel aviv|dubai|tallinn|riga|vilnius|milan|rome|lyon|porto|ghent|antwerp|leipzig|cologne|frankfurt|stuttgart)$`,
  'i',
);

/** Signs that part the pieces of a header firmly, and the comma, which may also stand inside a title. */
const FIRM = /\s{0,3}(?:\||·|•|∙|‖|\/\/|;|—)\s{0,3}|\s{1,3}(?:[–-]|@|at)\s{1,3}| {3}/;
const EDGES = /^[\s,;:|·•–—()[\]-]{1,20}|[\s,;:|·•–—([-]{1,20}$/g;

const tidy = (piece: string): string => {
  const bare = piece.replace(EDGES, '').trim();
  return bare.includes('(') || !bare.endsWith(')') ? bare : bare.slice(0, -1);
};

/** "Fernhollow Freight, Bergen, Norway": a place has no name of two words before its town, and none of a firm. */
function startsWithFirm(piece: string): boolean {
  const [first = '', ...rest] = piece.split(/,\s*/);
  return (
    rest.length > 0 && (ORGANISATION.test(first) || (rest.length > 1 && first.includes(' ') && !PLACE.test(first)))
  );
}

/**
 * Tells whether a piece of a header is a place, or says how somebody was employed.
 *
 * @param piece the piece
 */
export const isPlace = (piece: string): boolean => PLACE.test(piece) && !startsWithFirm(piece);
const wordCount = (text: string): number => text.split(/\s+/).length;

/**
 * Tells whether a piece of a header reads as what a person is called: a job's title, or a degree where those are looked for.
 *
 * @param piece the piece, such as "Product Manager"
 * @param what the kind of part that the header opens
 */
export function isTitle(piece: string, what: 'position' | 'education' | 'project'): boolean {
  if (what === 'education') return DEGREE.test(piece);
  return ROLE.test(piece) && wordCount(piece) <= 12;
}

/**
 * Tells whether a line is most likely the name of an employer or a school, with or without its place.
 *
 * @param line a line without dates
 * @param what schools are told by what they are called after
 */
export function looksLikeEmployer(line: string, what: 'position' | 'education'): boolean {
  if (what === 'education') return SCHOOL.test(line);
  const [name = '', ...rest] = line.split(FIRM).flatMap((piece) => (isPlace(piece) ? [] : piece.split(/,\s*/)));
  if (rest.some((part) => part !== '' && !isPlace(part)) && !startsWithFirm(line)) return false;
  return /^(?:(?:\p{Lu}|\d)[\p{L}\d.'’&-]*|&|and|of|the|for|de|und)(?: (?:(?:\p{Lu}|\d)[\p{L}\d.'’&-]*|&|and|of|the|for|de|und)){0,5}$/u.test(
    name,
  );
}

/** "Product Manager, Fernhollow, Berlin" in pieces; "Product Manager, Growth" stays whole where another piece is the employer. */
function withoutCommas(piece: string, what: 'position' | 'education', alone: boolean): string[] {
  // The town goes with its country.
  const [firm] = PLACE.test(piece) && startsWithFirm(piece) ? piece.split(',') : [];
  const parts = (firm ?? piece)
    .split(/,\s*/)
    .map(tidy)
    .filter((part) => part !== '' && !isPlace(part));
  if (parts.length < 2 || isPlace(piece)) return parts;
  const titles = parts.filter((part) => isTitle(part, what));
  if (titles.length === 0) return alone || ORGANISATION.test(parts[0] ?? '') ? parts : [parts.join(', ')];
  if (!alone) return [parts.join(', ')];
  // "Master's degree, Biomedical Engineering": what follows a bare degree is its field.
  const field = BARE_DEGREE.test(titles[0] ?? '') ? parts[parts.indexOf(titles[0] ?? '') + 1] : undefined;
  const other = parts.filter((part) => !titles.includes(part) && (part !== field || ORGANISATION.test(part)));
  const named = other.find((part) => ORGANISATION.test(part)) ?? other.at(isTitle(parts[0] ?? '', what) ? -1 : 0);
  const rest = parts.filter((part) => part !== named);
  return named === undefined ? [parts.join(', ')] : [rest.join(', '), named];
}

/**
 * Reads title and employer from the lines above a position's own lines, dates already taken out, in any order.
 *
 * @param lines the lines
 * @param what whose they are: of a degree the school is the organisation
 */
export function readHeader(lines: readonly string[], what: 'position' | 'education'): EntryHeader {
  const firm = lines.flatMap((line) => line.split(FIRM).map(tidy)).filter((piece) => piece !== '' && !isPlace(piece));
  const pieces = firm.flatMap((piece) => withoutCommas(piece, what, firm.length === 1));
  const titles = pieces.filter((piece) => isTitle(piece, what));
  // An employer may be called after a trade ("Partners", "Engineer Bank"): what names a firm is one where something else is a title.
  const title =
    titles.find((piece) => !ORGANISATION.test(piece)) ??
    titles[0] ??
    (pieces.length > 1 && what === 'position' ? pieces.find((piece) => !ORGANISATION.test(piece)) : undefined) ??
    null;
  const others = pieces.filter((piece) => piece !== title && !(what === 'education' && BARE_DEGREE.test(piece)));
  const organisation =
    others.find((piece) => (what === 'education' ? SCHOOL : ORGANISATION).test(piece)) ?? others[0] ?? null;
  const guessed =
    title !== null &&
    organisation !== null &&
    (what === 'education' ? !SCHOOL.test(organisation) : firm.length === 1 && !ORGANISATION.test(organisation));
  return { title, organisation, guessed };
}
