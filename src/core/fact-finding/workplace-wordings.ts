import type { Workplace } from '../fact.ts';
import { anyOf } from './wording.ts';

const { raw } = String;

/** How surely a wording speaks of where this job is done, weakest first. */
export const Weight = {
  /** A habit of the company, or a perk. */
  Habit: 1,
  /** A statement about the job, which a plainer one may correct. */
  Stated: 2,
  /** Says outright how this job is done. */
  Explicit: 3,
} as const;
export type Weight = (typeof Weight)[keyof typeof Weight];

/** One way of saying where the work is done. */
export interface WorkplaceWording {
  readonly value: Workplace;
  readonly weight: Weight;
  readonly pattern: RegExp;
}

const ROLE = '(?:role|position|job|opportunity|engagement|internship|contract)';
const COUNT = '(?:[1-4]|one|two|three|four)';
const DAYS = raw`${COUNT}\+?(?: ?(?:-|–|to|or) ?(?:[2-5]|two|three|four|five))?\+? (?:(?:work|business)?days?|times)`;
const A_WEEK = raw`(?:(?: (?:a|per|each|every) |\/| ?\/ ?)(?:week|wk)| weekly)`;
const OFFICE = '(?:in[- ]?office|in[- ]person|on-?site)';
const AN_OFFICE = raw`(?:the|our|an|their|one of our)\s(?:[\w-]{1,16}\s){0,2}?(?:offices?|hq|headquarters|hubs?|studio|lab)`;

const wording = (value: Workplace, weight: Weight, ...patterns: readonly string[]): WorkplaceWording => ({
  value,
  weight,
  pattern: new RegExp(patterns.join('|'), 'i'),
});

/**
 * The wordings in the order in which they are tried. What one has matched is hidden from the later ones,
 * so that "not a remote role" is no remote role.
 */
export const WORKPLACE_WORDINGS: readonly WorkplaceWording[] = [
  wording(
    'onsite',
    Weight.Explicit,
    // "not a remote role", "cannot be done remotely", "we do not offer remote work"
    raw`\bnot (?:an? |currently |open to |eligible for |available for |considered |offered )?(?:fully |100% )?` +
      raw`(?:remote|hybrid)(?:ly)?\b(?:[- ](?:role|position|job|work|eligible))?`,
    raw`\b(?:no|non)[- ]remote\b`,
    raw`\bremote (?:work|working|option)?(?:s)? ?(?:is|are) (?:not|n[o’]t)\b`,
    raw`(?:\bcannot|\bcan not|n['’]t|\bdo not|\bunable to|\bnot able to) ` +
      raw`(?:be |offer |allow |accommodate |support |consider |work |permit )(?:performed |done |completed |any )?` +
      raw`(?:fully )?remote(?:ly)?\b(?: work)?(?! from\b)`,
    // "five days in the office", "100% on site"
    raw`\b(?:5|five) days(?:${A_WEEK})? (?:in|at|from|on-?site)\b|\b${OFFICE},? \(?(?:5|five) days`,
    raw`\b(?:fully|100%) ${OFFICE}\b|\b${OFFICE} only\b|\b(?:must|required to) (?:be|work) (?:fully )?on-?site\b`,
  ),
  wording(
    'hybrid',
    Weight.Explicit,
    // "three days a week in the office", "in our Lisbon office at least two days a week", "on site 3 days"
    raw`\b${DAYS}(?:${A_WEEK})?,? (?:working )?(?:in|at|from|spent in|out of) ${AN_OFFICE}\b`,
    raw`\b${DAYS}(?:${A_WEEK})? (?:in )?${OFFICE}\b`,
    raw`\b(?:in|at|to|from) ${AN_OFFICE},? ` +
      raw`(?:at least |a minimum of |minimum |for |about |around |up to )?(?:${DAYS}|(?:at least )?\d{1,2}% of)`,
    raw`\b${OFFICE}[^.;\n]{0,40}?\b(?:${DAYS}(?:${A_WEEK}| per w)|twice a week|[1-4]x ?(?:/|per|a) ?week)`,
    // "two days from home", "1 home office day"
    raw`\b${DAYS} (?:remote|from home|of home ?office|wfh)\b|\b${COUNT} (?:home[- ]?office|remote|wfh|remote work(?:ing)?) days?\b`,
    // "remote work for up to three days a week"
    raw`\bremote(?: work)? (?:for )?(?:up to )?${DAYS}${A_WEEK}`,
    // "this role is hybrid", "hybrid role"
    raw`\b(?:${ROLE} (?:is|will be|offers)|this is) (?:an? )?(?:[\w-]{1,16} ){0,2}hybrid\b`,
    raw`\bhybrid (?:${ROLE}|remote|on-?site)\b`,
    raw`\bwork(?:ing)?,? (?:both )?${OFFICE} and remotely\b|\b(?:mix|blend) of (?:remote|in[- ]?office|home|on-?site)\b`,
  ),
  wording(
    'remote',
    Weight.Explicit,
    // "this role can be done fully remotely", "100% remote", "remote role"
    raw`\b${ROLE} (?:is|can be|will be|may be) (?:an? )?(?:currently |also |open to )?(?:performed |done |based )?` +
      raw`(?:fully |100% |completely |entirely )?remote(?:ly)?\b`,
    raw`\b(?:this is|as) an? (?:[\w-]{1,16},? ){0,3}(?:100%[ -]|fully[ -])?remote\b`,
    raw`\b(?:fully|100%|completely|entirely|full|all)[ -]remote\b`,
    raw`\bremote(?:ly)?[ -](?:only|eligible)\b|\bremote ${ROLE}\b|\bwork[- ]from[- ](?:home|anywhere) ${ROLE}\b`,
    raw`\b(?:either|or) (?:fully )?remotely\b|\bopen to remote\b|\bremote (?:is )?(?:possible|ok|okay)\b|\btelecommute\b`,
  ),
  wording(
    'hybrid',
    Weight.Stated,
    raw`\bhybrid ${anyOf(
      raw`work(?!force)\w{0,9}|schedules?|office|model|policy|arrangements?|set-?up|options?|flexib\w{2,5}`,
      'basis|approach|format|way|home',
    )}\b`,
    raw`#?\bLI-Hybrid\b|(?:^|[-–|(,:/•] ?|\btype )hybrid(?= ?(?:$|[-–|),:/•(]|in\b|or\b|based\b))|\bcommutable remote\b`,
  ),
  wording(
    'remote',
    Weight.Stated,
    raw`#?\bLI-Remote\b|(?:^|[-–|(,:/•] ?|\btype )remote(?= ?(?:$|[-–|),:/•(]|in\b|within\b|from\b|US\b|or\b))`,
    raw`\b(?:work|working|live) (?:fully )?(?:remotely|from (?:anywhere|wherever))\b|\bremotely from\b`,
    raw`\b(?:looking for|seeking|hiring) an? (?:[\w-]{1,16},? ){0,3}?remote(?= \w)(?! first| only)`,
  ),
  wording(
    'onsite',
    Weight.Stated,
    raw`\b(?:${OFFICE}|office-based) (?:role|position|job|attendance|presence|work\b|in\b|at\b|opportunity|requirement)`,
    raw`\b(?:work|location|workplace|remote)(?: (?:location|arrangement|place|type|setting|model|style))?\s?:\s?(?:fully )?(?:${OFFICE}|office\b)`,
    raw`#?\bLI-Onsite\b|(?:^|[-–|(/•] ?)${OFFICE}(?= ?(?:$|[-–|),/•(]|apply\b))`,
    raw`\bwe(?: are|['’]re) (?:an? )?(?:fully )?in[- ]person\b`,
    raw`\b(?:based|located|work(?:ing)?) (?:on-?site|in[- ]person|in the office|in[- ]office)\b`,
    raw`\b${ROLE} (?:is|will be) (?:${OFFICE}|office-based)\b`,
    raw`\bbased (?:out of|in|at|from) our (?:[\w.]{1,16},? ){0,6}offices?\b`,
  ),
  wording(
    'remote',
    Weight.Habit,
    raw`\bremote[- ]${anyOf(
      'first|company|team|organi[sz]ation|culture|friendly|work|working|environment|setting|based|within|across',
      'employees?|candidates|applicants|considered',
    )}\b`,
    raw`\bwork(?:ing)?[- ]from[- ](?:home|anywhere)\b|\bwork remote\b|\bhome-based(?: (?:role|position|job|work\w{0,3}|office)\b|$)`,
    raw`\bwe have no offices?\b`,
  ),
];

/** What only looks like a place of work. */
export const WORKPLACE_LOOKALIKES = new RegExp(
  raw`\b${anyOf(
    // done at a distance, but not the job
    raw`remote(?:ly)? ${anyOf(
      raw`sensing|monitor\w{0,4}|control\w{0,4}|management|access\w{0,4}|operat(?:ed|ion)|diagnos\w{1,6}|procedure`,
      raw`desktop|devices?|host|server|execution|code|repositor\w{1,4}|handling|deposit|patients?|care|campaign`,
      raw`sites?|locations?|areas?|villages?|communities|customers?|clients?|sales|support`,
      raw`interview\w{0,4}|hiring|learning|compensation`,
    )}\b`,
    raw`(?:for|of|to|manag\w{2,4}|lead\w{0,3}|support\w{0,3}|mentor\w{0,3}) remote (?:teams?|employees|workers|staff|sales|offices?)\b`,
    // a perk
    raw`(?:work(?:ing)?[- ]from[- ]home|wfh|remote[- ](?:work(?:ing)?|office)) ${anyOf(
      raw`flexib\w{2,6}|stipends?|options?|allowance|budget|set-?up|equipment|benefits?|opportunities|days`,
    )}\b`,
    raw`home[- ]?office (?:set|equip|budget|stipend|allowance|expense)|work remotely:\s?$`,
    // mixed, but not the place
    raw`hybrid[- ]${anyOf(
      raw`cloud|it|apps?|mobile|systems?|infrastructure|platforms?|architectures?|computing|deployments?|solutions?|software`,
      raw`search|retrieval|ai|models|methods?|algorithms?|learning|intelligence|engines?|quantum|analytics|databases?|data\w{0,4}`,
      raw`networks?|storage|multi\w{0,6}|threats?|capacity|monetization|sales|events?`,
      raw`vehicles?|electric|powertrains?|seeds?`,
    )}\b`,
    raw`hybrid (?:role|position)(?=:| (?:between|combining|blending|bridging|spanning|across|that (?:blends|combines|bridges|spans)))`,
    // interviews, meetings and perks on the spot
    raw`virtual(?:/| or )? ?on-?site\b|(?:virtual(?:ly)?|online|remote(?:ly)?) (?:and|or|&) in[- ]person\b`,
    raw`on-?site ${anyOf(
      raw`interviews?|panel|loop|day|visits?|meetings?|workshops?|training|courses?|technical|support|customer`,
      raw`fitness|gyms?|health|wellness|medical|clinics?|massage\w{0,2}|flu|parking|child\w{0,6}|amenities`,
      raw`caf\w{1,6}|meals?|lunch\w{0,3}|dining`,
    )}\b`,
    raw`in[- ]person ${anyOf(
      raw`events?|meetings?|meetups?|gatherings?|retreats?|off-?sites?|get|connections?|interactions?|collaboration|time`,
      raw`interviews?|technical|trainings?|classes|sessions?|care|customer|opportunities|engagement`,
    )}\b`,
    raw`(?:back|front|post|microsoft|ms|google)[- ]office\b|office (?:365|suite|hours|manager|supplies|of the)\b`,
  )}`,
  'gi',
);

/** A text that offers remote work beside another place leaves the choice to the person. */
export const CHOICE_OF_WORKPLACE =
  /\b(?:hybrid|on-?site|in[- ]office)\b[^.;\n]{0,30}(?:\bor\b|\/|,)[^.;\n]{0,20}\bremote|\bremote(?:ly)?\b[^.;\n]{0,20}\bor\b[^.;\n]{0,40}\b(?:hybrid|on-?site|offices?|in[- ]person|locations?)\b/i;

/** Text without any of these says nothing of the place. */
export const NAMES_WORKPLACE = /remote|hybrid|office|on-?site|home|in[- ]person|commut|wfh|anywhere/i;
