import { anyOf } from './wording.ts';

const { raw } = String;

/** Behind years that are no experience. */
export const OTHER_AFTER = new RegExp(
  raw`^[\s-]{0,2}${anyOf(
    // age, history and the calendar
    raw`old\b|ago\b|of age\b|in (?:business|a row|existence|operation)\b|from now|after\b|later\b|since\b|running\b`,
    raw`of (?:our|its|history|heritage|growth|service to|success|innovation|employment|operation|existence|continuous)\b`,
    raw`legacy|heritage|history|anniversar|and (?:counting|growing)|over year`,
    // terms, plans and promises
    raw`contracts?\b|programs?\b|plans?\b|roadmap|terms?\b|warranty|guarantee|vest|periods?\b|sabbatical|cliff|lease`,
    raw`fixed|horizon|strateg|cycle|time\s?frame|window|growth|commitment|assignment|appointment|project\b|position\b`,
    raw`course\b|initially|per\b|of documented\b`,
    // schools
    raw`degree|colleges?\b|universit|(?:public )?institution|high school|of (?:college|school)\b`,
  )}`,
  'i',
);
/** Before years that are no experience. */
export const OTHER_BEFORE = new RegExp(
  raw`\b${anyOf(
    'last|past|next|first|previous|coming|following|final|recent|every|each|after|within|during|since|until|aged?|throughout',
    'in (?:just|only|under|about|over|less than)|for (?:over|more than|nearly|almost|about|the)|nearly|almost',
    'celebrat(?:e|ing)|founded|established|supported by|(?:months|weeks) to|vest(?:s|ed|ing)? over',
    '(?:contract|duration|term|period|commitment) (?:of|is|for)|(?:up to|over|in|than) (?:a|the|our)',
  )}\s(?:the\s|our\s)?(?:over\s|more than\s)?$`,
  'i',
);
/** The subject is the employer: "our founders have 40 years of experience", "With over 25 years of experience, …". */
export const EMPLOYER_BEFORE = new RegExp(
  anyOf(
    raw`\b(?:we|us|team|founders?|company|firm|agency|leaders|experts|folks|staff|consultants|our [\w ]{1,20}|\w{1,20}['’]s)\s` +
      raw`(?:have|has|had|bring|brings|with|of|boasts?|possess)\b(?![^.;]*requirement)[^.;]{0,24}$`,
    raw`\b(?:we['’]ve|history|legacy|together|collectively)\b[^.;]{0,40}$`,
    raw`^\W{0,3}with (?:over|more than|nearly|almost)\s$`,
  ),
  'i',
);
export const COMBINED_AFTER = /^\s(?:of )?(?:combined|collective|cumulative)\b/i;

/** Names what the years are of, anywhere in the clause. */
export const EXPERIENCE = /\b(?:experience[ds]?|exp\b|expertise|background|track record|tenure|practice|seniority)/i;
/** Behind years of work: what it was. */
export const WORK_AFTER = new RegExp(
  raw`^(?:['’]s?)?\s?(?:\([^()\n]{0,30}\)\s?)?${anyOf(
    raw`in\b|with\b|as an?\b|of\b|minimum\b|on the job|[\w-]{3,24}ing\b|hands[- ]on|professional|relevant|related`,
    raw`prior|previous|practical|industry|commercial|post[- ]|progressive|direct`,
  )}`,
  'i',
);
/** "Experience: 3 years", "Proven experience (3+ years)". */
export const LABEL_BEFORE =
  /\b(?:experience|background|exp)\b[^.;\n]{0,40}[:(–-]\s?(?:typically |usually |approximately |about |ideally |of )?$/i;
/** "Python: 3 years (Required)". */
export const RATED_AFTER = /^\s?\((?:required|preferred|minimum)\)/i;
/** "Experience level", on the line above. */
export const LABEL_ABOVE = /\b(?:experience|exp)\b[\w ]{0,20}\W{0,3}$/i;

/** "or a Master's with 6 years": another way to meet the years that were named first. */
const ADVANCED = raw`(?:master|ph\.?\s?d|doctor|advanced|graduate|ms\b|m\.s|ma\b)`;
export const OTHER_WAY_BEFORE = new RegExp(
  raw`\bor\b[^.;]{0,60}\b${ADVANCED}|\b${ADVANCED}[^.;,]{0,40}(?:with|and|plus|\+|\()\s?$`,
  'i',
);
export const OTHER_WAY_AFTER = new RegExp(raw`^\s?\(?(?:with|and|plus) (?:an? )?${ADVANCED}`, 'i');
