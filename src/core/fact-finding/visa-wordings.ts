import { anyOf } from './wording.ts';

const { raw } = String;

/** Text without any of these says nothing of visas and permits. */
export const NAMES_PERMIT =
  /sponsor|visa|h-?1b|authori[sz]|right[- ]to[- ]work|to (?:\w{1,12} )?work|work permit|eligib|citizen|permanent resident|green card|\bu\.?s\.? persons?\b/i;

export const SPONSOR =
  /(?:(?:visa|immigration|h-?1b|work[- ]permit|employment|work authori[sz]ation)[\s-](?:\w{1,12}[\s-])?)?\bsponsor(?:s|ed|ing|ships?)?\b(?: (?:of )?(?:\w{1,12} ){0,2}(?:visas?|h-?1bs?|work permits?))?/gi;
export const HELP_WITH_VISA =
  /\b(?:visas?|h-?1bs?|work permits?|immigration) (?:and \w{1,12} )?(?:support|assistance|help|transfers?|costs?|application)\b|\b(?:help|assist|support)(?: \w{1,12}){0,3} with(?: \w{1,12}){0,3} (?:visas?|work permits?|immigration)\b/gi;
export const VISA_OWNERS = /\b(?:h-?1bs?|opt|cpt|visa)(?: visa)? (?:holders?|candidates?|applicants?)\b/gi;

/** Sponsors of something else. */
export const OTHER_SPONSOR = new RegExp(
  anyOf(
    raw`\b(?:company|employer|university|state|executive|project|business|product|program|programme|study|trial|industry|financial|government|corporate|event|sports?|brand|title|lead)[- ]sponsor(?! (?:a |the |your |work )?(?:visas?|h-?1b))`,
    raw`\bsponsor(?:s|ed|ing|ships?)? (?:and \w{1,12} )?(?:of |for |a |an |our |your |the |local |several |many |major )*(?:events?|conferences?|benefits?|programs?|programmes?|research|projects?|trials?|training|degrees?|master|studies|mba|teams?|deals?|hackathons?|meetups?|packages?|activat|agreements?|revenue|content|plans?|posts?|partners?)`,
    raw`\bsponsorship (?:information|policy|acquisition|sales|strategy|status|team|manager)`,
    raw`\b(?:legal advice|counsel|attorneys?)\b`,
    raw`\b(?:key|internal|senior|clinical|steering) (?:\w{1,12} )?sponsors?\b|stakeholders? and sponsors?|sponsors and (?:stakeholders|partners|clients|investigators)`,
    raw`\bsponsor (?:the|an?) (?:roadmap|initiative|change|project|programme|program)`,
  ),
  'i',
);

export const DENIED_BEFORE =
  /\b(?:not(?! only| just)|n['’]t|no|cannot|can ?not|unable|never|without|neither|nor|ineligible|decline)\b|n['’]t\b|\b(?:un|in)able\b/i;
export const DENIED_BEHIND =
  /\b(?:not(?! only| just| a problem)|cannot|unavailable|unable|none|never|ineligible)\b|n['’]t\b|^\s?[:–—-]\s?(?:no|none|n\/a)\b|\bneed not apply\b|^\s?\((?:not|no|un)|\bis no(?: longer|t)\b/i;
/** Without one of these nearby a sponsor may be anybody's: of a trial, of a team, of a sale. */
export const OF_PEOPLE =
  /visa|immigra|h-?1b|\bj-?1\b|work permit|green card|authori[sz]|relocat|candidates?|applicants?|employment|right to work|to work in/i;
/** "Sponsorship is available": said so, it can be of nothing else. */
export const OPENS_OFFER =
  /^\W{0,3}(?:(?:for|of) this (?:role|position) )?(?:(?:is|are|may be|can be|will be|might be|not|is not|isn['’]t|will not be) )?(?:available|offered|provided|possible|considered|supported|eligible)\b/i;
/** "… for every role": some are sponsored. */
export const NOT_EVERY = /\b(?:every|all|each)\b|\bguarantee/i;
export const OFFERED_BEFORE =
  /\b(?:we|company|employer|they|firm|team|university|will|can|may|do|does|are able to|happy to|glad to|open to|willing to|offer(?:s|ing|ed)?|provid(?:es?|ing|ed)|support(?:s|ing)?|includ(?:es?|ing)|with|get|eligible for|and|plus|full|consider(?:s|ed)?)\W+(?:\w+\W+){0,4}$/i;
export const OFFERED_BEHIND =
  /^[^a-z]{0,3}(?:\w{1,14} ){0,7}?(?:available|offered|provided|possible|considered|supported|covered|included|yes|welcome|on offer)\b|^\s?[:–—-]\s?(?:yes|available|offered|possible)/i;
export const CONSIDERED =
  /\b(?:are|is|will be|be) (?:\w{1,12} )?(?:considered|welcome|welcomed|encouraged|eligible)\b/i;

const WORK_IN = raw`work(?:ing)? (?:in|within|for any|lawfully|legally|here|locally|without|anywhere in|there)\b`;
export const AUTHORISED = new RegExp(
  anyOf(
    raw`\b(?:authori[sz]ed|eligible|entitled|permitted|allowed|legally able|legal ability) to (?:legally |lawfully |live and |permanently )?${WORK_IN}`,
    raw`\b(?:eligib(?:le|ility)|authori[sz](?:ed|ation)) to work (?=\(|(?:u\.?s|uk|full)\b)`,
    raw`\b(?:legal )?(?:right|permission|eligibility|authori[sz]ation)[- ]to[- ](?:legally |lawfully |live and |permanently )?work\b(?! (?:poster|law|state|act|notice))`,
    raw`\b(?:work|employment)[- ](?:authori[sz]ation|permit|eligibility)\b`,
    raw`\b(?:valid|existing|unrestricted) (?:\w{1,12} )?work(?:ing)? visa\b`,
    raw`\blegally work in\b`,
    raw`\bu\.?s\.? persons?\b(?! of)`,
  ),
  'gi',
);
export const NEEDED =
  /\b(?:must|needs?|needed|requir\w{1,5}|have|has|having|hold|possess|valid|proof|prove|provide|evidence|unrestricted|already|legal|contingent|subject to|only|essential|be|are)\b/i;
export const NOT_NEEDED =
  /\b(?:not|n['’]t|no)(?: \w{1,12}){0,2} (?:needs?|needed|require[ds]?|necessary)\b|\b(?:do|does|need|will|is|are)(?:n['’]t| not)(?: \w{1,12})?$|n['’]t (?:need|require|have to have)\b|\b(?:regardless|irrespective)\b|^\s?(?:is |are )?not\b|\bno $/i;
/** Forms that employers fill in, and what they do not discriminate by. */
export const EMPLOYER_TALK =
  /e-?verify|form i-?9|i-9\b|homeland security|discriminat|without regard|regardless of|\b(?:race|religion|veteran)\b/i;

export const CITIZEN =
  /(?<!\b(?:digital|corporate|good|senior|global|fellow|data|private|informed) )\b(?:(?:u\.?s\.?a?\.?|united states|american|uk|british|canadian|australian|eu|german|french|israeli|indian|nato|sole|dual) )?citizen(?:s|ship)?\b(?! (?:scientist|developer|science|service|engagement|experience|journal|facing|data|bank|portal|status))/gi;
export const CITIZEN_NEEDED =
  /\b(?:must|(?<!may be )(?:required|require[sd]?)|requires?|only|needed|need to be|limited to|restricted to|mandatory|essential|have to be|proof of)\b/i;
export const RESIDENT_TOO =
  /permanent[- ]resident|green[- ]card|lawful(?:ly)? (?:permanent|admitted)|\bu\.?s\.? person|\bor (?:\w{1,12} ){0,2}(?:eu|visa|work permit|national|resident)|residen(?:cy|ce|ts?)\b|(?:work |lawfully )authori[sz]|authori[sz]ed to work|\baliens\b/i;
