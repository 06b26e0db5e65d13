import { anyOf } from './wording.ts';

const { raw } = String;

/** Words of pay in front of an amount … */
export const PAY_BEFORE = new RegExp(
  raw`\b${anyOf(
    raw`salar(?:y|ies)|compensation|comp|remuneration|pay|paying|paid|wages?|earn|earnings|income|package|ctc`,
    raw`base|ote|on[- ]target|rate|range|hiring (?:minimum|maximum)|zone [a-e]`,
  )}\b`,
  'i',
);
/** … and behind it. */
export const PAY_AFTER = new RegExp(
  raw`^[ \t)*_+.,(-]{0,3}${anyOf(
    raw`(?:targeted |estimated )?hourly|annual|yearly|monthly|weekly|daily|per |a (?:year|month)|an hour|pa\b|p\.a`,
    raw`/\s?(?:year|yr|hour|hr|month)|base|salary|ote|gross|plus equity|equity|doe\b|depending on experience`,
  )}`,
  'i',
);

/** What is not the person's pay, anywhere in the clause before an amount … */
export const OTHER_BEFORE = new RegExp(
  raw`\b${anyOf(
    // the company's money
    raw`rais(?:ed|ing)|funding|fund(?:s|ed)?|series [a-f]|seed|invest\w{2,6}|backed|valuation|valued|worth|assets`,
    raw`revenues?|arr|mrr|acv|ebitda|sales of|budgets?|spend(?:ing)?|savings?|saved|processed|volume|portfolio`,
    // its customers' and its sales people's
    raw`quota|deals?|contracts?|engagements?|retainers? in|companies with|customers|selling|closing|commission`,
    // beside the pay
    raw`bonus(?:es)?|incentives?|equity|options|sign(?:ing)?[- ]on|referral|401\(?k\)?|match|superannuation`,
    raw`stipends?|reimburse\w{0,5}|allowances?|perks?|credits?|grants?|tuition|insurance|relocation|donat\w{2,4}`,
    raw`loans?|deposit|fees?|fines?`,
  )}\b[^.;\n•]{0,40}$`,
  'i',
);
/** … right in front of it, as a label … */
export const OTHER_LABEL = new RegExp(
  raw`\b${anyOf(
    'learning|education|wellness|lifestyle|development|equipment|training|transportation|home office|projects?|variable',
  )}\b[ \t:&–-]{0,3}(?:of |up to )?$`,
  'i',
);
/** … and behind it, over at most four small words: "$2,000 a year towards your home office". */
export const OTHER_AFTER = new RegExp(
  raw`^[ \t)*_-]{0,3}(?:${anyOf(
    'usd|eur|gbp|cad|in|of|worth|for|towards?|on|to|your|a|the|per|year|month|annual|annually|yearly|monthly',
    'lifetime|employee|continued|professional|home[- ]?office|personal|total',
  )}\b ?|/ ?){0,4}${anyOf(
    raw`funding|raised|capital|valuation|revenues?|arr\b|mrr\b|sales|assets|volume|market\b|industry|savings|spend`,
    raw`deals?\b|contracts?\b|engagement|client|customers|company|companies|commission|variable`,
    raw`bonus|incentive|equity (?:grant|value)|sign|relocation|referral|gift|donat|401`,
    raw`stipend|reimburse|allowance|budget|benefit|subsid|expense|credit|tuition|learning|education|books|conference`,
    raw`courses|development|training|wellness|health|fitness|gym|childcare|family|lunch|food|home|office|co-?working`,
    raw`set-?\s?up|equipment|phone|internet`,
  )}`,
  'i',
);

/** An amount with bonus and commission in it. */
export const TOTAL_BEFORE = /\b(?:ote|on[- ]target|total)\b[^.;\n]{0,30}$/i;

/** Whose dollar a bare "$" is, by the place of work. */
const DOLLARS: readonly (readonly [currency: string, place: RegExp])[] = [
  ['USD', /\b(?:united states|usa?|u\.s\.)\b/i],
  ['CAD', /\b(?:canada|toronto|vancouver|montr[eé]al|ottawa|calgary|ontario|quebec|alberta)\b|, (?:ON|BC|QC|AB)\b/i],
  ['AUD', /\b(?:australia|sydney|melbourne|brisbane|perth|canberra|adelaide)\b/i],
  ['NZD', /\b(?:new zealand|auckland|wellington)\b/i],
  ['SGD', /\bsingapore\b/i],
  ['HKD', /\bhong kong\b/i],
];

/**
 * Tells whose dollar a bare "$" is.
 *
 * @param location where the job is, as the page writes it
 * @returns ISO 4217; the United States' where the place says nothing
 */
export function dollarOf(location: string | null): string {
  return DOLLARS.find(([, place]) => place.test(location ?? ''))?.[0] ?? 'USD';
}
