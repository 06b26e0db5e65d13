import type { Workplace } from '../fact.ts';

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
const DAYS = `${COUNT}\\+?(?: ?(?:-|–|to|or) ?(?:[2-5]|two|three|four|five))?\\+? (?:(?:work|business)?days?|times)`;
const A_WEEK = '(?:(?: (?:a|per|each|every) |\\/| ?\\/ ?)(?:week|wk)| weekly)';
const OFFICE = '(?:in[- ]?office|in[- ]person|on-?site)';
const AN_OFFICE =
  '(?:the|our|an|their|one of our)\\s(?:[\\w-]{1,16}\\s){0,2}?(?:offices?|hq|headquarters|hubs?|studio|lab)';

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
    '\\bnot (?:an? |currently |open to |eligible for |available for |considered |offered )?(?:fully |100% )?(?:remote|hybrid)(?:ly)?\\b(?:[- ](?:role|position|job|work|eligible))?',
    '\\b(?:no|non)[- ]remote\\b',
    '\\bremote (?:work|working|option)?(?:s)? ?(?:is|are) (?:not|n[o’]t)\\b',
    "(?:\\bcannot|\\bcan not|n['’]t|\\bdo not|\\bunable to|\\bnot able to) (?:be |offer |allow |accommodate |support |consider |work |permit )(?:performed |done |completed |any )?(?:fully )?remote(?:ly)?\\b(?: work)?(?! from\\b)",
    // "five days in the office", "100% on site"
    `\\b(?:5|five) days(?:${A_WEEK})? (?:in|at|from|on-?site)\\b|\\b(?:5|five) days in[- ]office|\\b${OFFICE},? \\(?(?:5|five) days`,
    `\\b(?:fully|100%) ${OFFICE}\\b|\\b${OFFICE} only\\b|\\b(?:must|required to) (?:be|work) (?:fully )?on-?site\\b`,
  ),
  wording(
    'hybrid',
    Weight.Explicit,
    // "three days a week in the office", "in our Lisbon office at least two days a week", "on site 3 days"
    `\\b${DAYS}(?:${A_WEEK})?,? (?:working )?(?:in|at|from|spent in|out of) ${AN_OFFICE}\\b`,
    `\\b${DAYS}(?:${A_WEEK})? (?:in )?${OFFICE}\\b`,
    `\\b(?:in|at|to|from) ${AN_OFFICE},? (?:at least |a minimum of |minimum |for |about |around |up to )?(?:${DAYS}|(?:at least )?\\d{1,2}% of)`,
    `\\b${OFFICE}[^.;\\n]{0,40}?\\b(?:${DAYS}(?:${A_WEEK}| per w)|twice a week|[1-4]x ?(?:/|per|a) ?week)`,
    // "two days from home", "1 home office day"
    `\\b${DAYS} (?:remote|from home|of home ?office|wfh)\\b|\\b${COUNT} (?:home[- ]?office|remote|wfh|remote work(?:ing)?) days?\\b`,
    // "remote work up to three days a week"
    `\\bremote(?: work)? (?:for )?(?:up to )?${DAYS}${A_WEEK}`,
    // "this role is hybrid", "hybrid role"
    `\\b(?:${ROLE} (?:is|will be|offers)|this is) (?:an? )?(?:[\\w-]{1,16} ){0,2}hybrid\\b`,
    `\\bhybrid (?:${ROLE}|remote|on-?site)\\b`,
    `\\bwork(?:ing)?,? (?:both )?${OFFICE} and remotely\\b|\\b(?:mix|blend) of (?:remote|in[- ]?office|home|on-?site)\\b`,
  ),
  wording(
    'remote',
    Weight.Explicit,
    // "this role can be done fully remotely", "100% remote", "remote role"
    `\\b${ROLE} (?:is|can be|will be|may be) (?:an? )?(?:currently |also |open to )?(?:performed |done |based )?(?:fully |100% |completely |entirely )?remote(?:ly)?\\b`,
    '\\b(?:this is|as) an? (?:[\\w-]{1,16},? ){0,3}(?:100%[ -]|fully[ -])?remote\\b',
    '\\b(?:fully|100%|completely|entirely|full|all)[ -]remote\\b',
    `\\bremote(?:ly)?[ -](?:only|eligible)\\b|\\bremote ${ROLE}\\b|\\bwork[- ]from[- ](?:home|anywhere) ${ROLE}\\b`,
    '\\b(?:either|or) (?:fully )?remotely\\b|\\bopen to remote\\b|\\bremote (?:is )?(?:possible|ok|okay)\\b|\\btelecommute\\b',
  ),
  wording(
    'hybrid',
    Weight.Stated,
    '\\bhybrid (?:work(?!force)\\w{0,9}|schedules?|office|model|policy|arrangements?|set-?up|options?|flexib\\w{2,5}|basis|approach|format|way|home)\\b',
    '#?\\bLI-Hybrid\\b|(?:^|[-–|(,:/•] ?|\\btype )hybrid(?= ?(?:$|[-–|),:/•(]|in\\b|or\\b|based\\b))|\\bcommutable remote\\b',
  ),
  wording(
    'remote',
    Weight.Stated,
    '#?\\bLI-Remote\\b|(?:^|[-–|(,:/•] ?|\\btype )remote(?= ?(?:$|[-–|),:/•(]|in\\b|within\\b|from\\b|US\\b|or\\b))',
    '\\b(?:work|working|live) (?:fully )?(?:remotely|from (?:anywhere|wherever))\\b|\\bremotely from\\b',
  ),
  wording(
    'onsite',
    Weight.Stated,
    `\\b(?:${OFFICE}|office-based) (?:role|position|job|attendance|presence|work\\b|in\\b|at\\b|opportunity|requirement)`,
    `\\b(?:work|location|workplace|remote)(?: (?:location|arrangement|place|type|setting|model|style))?\\s?:\\s?(?:fully )?(?:${OFFICE}|office\\b)`,
    `#?\\bLI-Onsite\\b|(?:^|[-–|(/•] ?)${OFFICE}(?= ?(?:$|[-–|),/•(]|apply\\b))`,
    `\\bwe(?: are|['’]re) (?:an? )?(?:fully )?in[- ]person\\b|\\b(?:based|located|work(?:ing)?) (?:on-?site|in[- ]person|in the office|in[- ]office)\\b`,
    `\\b${ROLE} (?:is|will be) (?:${OFFICE}|office-based)\\b`,
    '\\bbased (?:out of|in|at|from) our (?:[\\w.]{1,16},? ){0,6}offices?\\b',
  ),
  wording(
    'remote',
    Weight.Habit,
    '\\bremote[- ](?:first|company|team|organi[sz]ation|culture|friendly|work (?:environment|model)|working|environment|employees?|based|setting|within|across)\\b',
    '\\bremote (?:candidates|applicants|considered)\\b|\\bwork(?:ing)?[- ]from[- ](?:home|anywhere)\\b|\\bremote work\\b|\\bwork remote\\b|\\bhome-based\\b',
  ),
];

/** What only looks like a place of work. */
export const WORKPLACE_LOOKALIKES = new RegExp(
  [
    // done at a distance, but not the job
    '\\bremote(?:ly)? (?:sensing|monitor\\w{0,4}|control\\w{0,4}|management|access\\w{0,4}|desktop|deposit|patients?|care|devices?|campaign|interview\\w{0,4}|handling|sites?|locations?|areas?|villages?|communities|customers?|clients?|sales|support|diagnos\\w{1,6}|operat(?:ed|ion)|host|server|procedure|execution|code|repositor\\w{1,4}|learning|hiring|compensation)\\b',
    '\\b(?:for|of|to|manag\\w{2,4}|lead\\w{0,3}|support\\w{0,3}|mentor\\w{0,3}) remote (?:teams?|employees|workers|staff|sales|offices?)\\b',
    // a perk
    '\\b(?:work(?:ing)?[- ]from[- ]home|wfh|remote[- ](?:work(?:ing)?|office)) (?:flexib\\w{2,6}|stipends?|options?|allowance|budget|set-?up|equipment|benefits?|opportunities|days)\\b',
    '\\bhome[- ]?office (?:set|equip|budget|stipend|allowance|expense)|\\bwork remotely:\\s?$',
    // mixed, but not the place
    '\\bhybrid[- ](?:cloud|it|apps?|mobile|events?|search|retrieval|systems?|infrastructure|platforms?|architectures?|ai|computing|sales|vehicles?|electric|powertrains?|capacity|monetization|analytics|threats?|deployments?|databases?|solutions?|software|networks?|storage|data\\w{0,4}|multi\\w{0,6}|engines?|learning|quantum|seeds?|intelligence|methods?|algorithms?|models)\\b',
    '\\bhybrid (?:role|position)(?=:| (?:between|combining|blending|bridging|spanning|across|that (?:blends|combines|bridges|spans)))',
    // interviews, meetings and perks on the spot
    '\\bvirtual(?:\\/| or )? ?on-?site\\b|\\bon-?site (?:interviews?|fitness|gyms?|health|wellness|clinics?|parking|child\\w{0,6}|amenities|caf\\w{1,6}|meals?|lunch\\w{0,3}|flu|dining|courses?|visits?|support|training|workshops?|meetings?|technical|medical|massage\\w{0,2}|day\\b|panel|loop|customer)\\b',
    '\\bin[- ]person (?:events?|meetings?|meetups?|interviews?|gatherings?|retreats?|trainings?|get|connections?|interactions?|care|customer|classes|sessions?|opportunities|engagement|off-?sites?|collaboration|time|technical)\\b',
    '\\b(?:virtual(?:ly)?|online|remote(?:ly)?) (?:and|or|&) in[- ]person\\b',
    '\\b(?:back|front|post|microsoft|ms|google)[- ]office\\b|\\boffice (?:365|suite|hours|manager|supplies|of the)\\b',
  ].join('|'),
  'gi',
);

/** A text that offers remote work beside another place leaves the choice to the person. */
export const CHOICE_OF_WORKPLACE =
  /\b(?:hybrid|on-?site|in[- ]office)\b[^.;\n]{0,30}(?:\bor\b|\/|,)[^.;\n]{0,20}\bremote|\bremote(?:ly)?\b[^.;\n]{0,20}\bor\b[^.;\n]{0,40}\b(?:hybrid|on-?site|offices?|in[- ]person|locations?)\b/i;

/** Text without any of these says nothing of the place. */
export const NAMES_WORKPLACE = /remote|hybrid|office|on-?site|home|in[- ]person|commut|wfh|anywhere/i;
