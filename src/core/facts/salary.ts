import type { FactSource, SalaryFact } from '../fact.ts';
import { type Money, moneyIn } from '../fact-finding/money.ts';
import { inDollars, isPlausible, periodOf } from '../fact-finding/pay-period.ts';
import { basisOf, beside, extrasOf, type Statement } from '../fact-finding/statement.ts';

type Text = Pick<Statement, 'text' | 'start'>;

/** One amount that is pay. */
interface Pay extends SalaryFact {
  readonly ranged: boolean;
  /** With bonus and commission in it; base pay goes before it. */
  readonly total: boolean;
}

/** Words of pay in front of an amount, and behind it. */
const PAY_BEFORE =
  /\b(?:salar(?:y|ies)|compensation|comp|base|pay|paying|paid|wages?|ote|on[- ]target|ctc|remuneration|rate|range|earn|earnings|income|package|hiring (?:minimum|maximum)|zone [a-e])\b/i;
const PAY_AFTER =
  /^[ \t)*_+.,-]{0,3}(?:\(?(?:(?:targeted |estimated )?hourly|base|salary|ote|gross|annual|annually|yearly|monthly|weekly|daily|per |a (?:year|month)|an hour|pa\b|p\.a|\/\s?(?:year|yr|hour|hr|month)|plus equity|equity|doe\b|depending on experience))/i;

/** What is not the person's pay, anywhere in the clause before an amount … */
const OTHER_BEFORE =
  /\b(?:rais(?:ed|ing)|funding|fund(?:s|ed)?|series [a-f]|seed|revenues?|arr|mrr|acv|ebitda|valuation|valued|worth|budgets?|sales of|bonus(?:es)?|incentives?|stipends?|reimburse\w{0,5}|allowances?|referral|401\(?k\)?|donat\w{2,4}|match|equity|options|grants?|loans?|deposit|insurance|relocation|quota|deals?|contracts?|engagements?|retainers? in|spend(?:ing)?|savings?|saved|invest\w{2,6}|backed|assets|portfolio|processed|volume|fees?|fines?|tuition|credits?|perks?|companies with|customers|selling|closing|superannuation|commission|sign(?:ing)?[- ]on)\b[^.;\n•]{0,40}$/i;
/** … and right before it. */
const OTHER_LABEL =
  /\b(?:learning|education|wellness|lifestyle|development|equipment|training|transportation|home office|projects?|variable)\b[ \t:&–-]{0,3}(?:of |up to )?$/i;
const OTHER_AFTER =
  /^[ \t)*_-]{0,3}(?:(?:usd|eur|gbp|cad|in|of|worth|for|towards?|on|to|your|a|the|annual|annually|yearly|monthly|per|year|month|lifetime|employee|continued|professional|home[- ]?office|personal|total)\b ?|\/ ?){0,4}(?:funding|revenues?|arr\b|mrr\b|bonus|stipend|reimburse|allowance|incentive|referral|donat|budget|equity (?:grant|value)|valuation|raised|capital|assets|market\b|industry|deals?\b|learning|education|books|conference|courses|development|wellness|training|tuition|home|office|set-?\s?up|equipment|phone|internet|gym|health|fitness|childcare|family|spend|sales|credit|gift|companies|company|customers|401|sign|relocation|contracts?\b|volume|savings|lunch|food|co-?working|subsid|expense|commission|variable|benefit|engagement|client)/i;
const TOTAL_BEFORE = /\b(?:ote|on[- ]target|total)\b[^.;\n]{0,30}$/i;

/** A range of so many thousands (in dollars) needs no word of pay beside it. */
const SPEAKS_FOR_ITSELF = 15_000;

/** Whose dollar a bare "$" is, by the place of work. */
const DOLLARS: readonly (readonly [string, RegExp])[] = [
  [
    'CAD',
    /\b(?:canada|toronto|vancouver|montr[eé]al|ottawa|calgary|ontario|quebec|alberta|british columbia)\b|, (?:ON|BC|QC|AB)\b/i,
  ],
  ['AUD', /\b(?:australia|sydney|melbourne|brisbane|perth|canberra|adelaide|NSW)\b/i],
  ['NZD', /\b(?:new zealand|auckland|wellington)\b/i],
  ['SGD', /\bsingapore\b/i],
  ['HKD', /\bhong kong\b/i],
];
const STATES = /\b(?:united states|usa?|u\.s\.)\b/i;

function dollarOf(location: string | null): string {
  if (location === null || STATES.test(location)) return 'USD';
  return DOLLARS.find(([, place]) => place.test(location))?.[0] ?? 'USD';
}

/** Reads an amount as pay, or tells that it is something else. */
function toPay(text: Text, money: Money, dollar: string): Pay | null {
  const before = text.text.slice(Math.max(0, money.from - 110), money.from);
  const after = text.text.slice(money.to, money.to + 60);
  const currency = money.currency === '$' ? dollar : money.currency;
  const size = inDollars(money, currency);
  if (money.millions && size >= 1e6) return null;
  if (OTHER_AFTER.test(after) || OTHER_LABEL.test(before)) return null;
  const near = before.slice(-60);
  const other = OTHER_BEFORE.exec(near);
  // "Bonus eligible, base salary $…": the later word decides.
  if (other && !PAY_BEFORE.test(near.slice(other.index + 4))) return null;
  const speaks = PAY_BEFORE.test(before) || PAY_AFTER.test(after) || money.period !== null;
  if (!speaks && !(money.ranged && size >= SPEAKS_FOR_ITSELF)) return null;
  const period = periodOf(money, currency, before, after.slice(0, 40));
  if (period === null || !isPlausible(money, currency, period)) return null;
  const { min, max, ranged } = money;
  return { ...basisOf(text, money.from, money.to), min, max, currency, period, ranged, total: TOTAL_BEFORE.test(near) };
}

/** One range over the ranges for several places or grades; the quote is the first one's. */
function merged(pays: readonly Pay[]): SalaryFact | null {
  const base = pays.filter(({ total }) => !total);
  const [first, ...rest] = base.length > 0 ? base : pays;
  if (!first) return null;
  const { quote, start, end, currency, period, ranged } = first;
  const alike = rest.filter((pay) => pay.currency === currency && pay.period === period && pay.ranged === ranged);
  const min = Math.min(first.min, ...alike.map((pay) => pay.min));
  const max = Math.max(first.max, ...alike.map((pay) => pay.max));
  return { quote, start, end, min, max, currency, period };
}

/**
 * Finds the pay: as the page's structured data or the title give it, else by the description's amounts of money.
 *
 * @param source the posting and its sentences
 */
export default function findSalary(source: FactSource): SalaryFact | null {
  const { title, location, description } = source.posting;
  const dollar = dollarOf(location);
  const payIn = (texts: readonly Text[]): SalaryFact | null =>
    merged(texts.flatMap((text) => moneyIn(text.text).flatMap((money) => toPay(text, money, dollar) ?? [])));
  // A range is often laid over several lines, so the description is read whole and not by sentences.
  return payIn(extrasOf(source)) ?? payIn([beside(title)]) ?? payIn([{ text: description, start: 0 }]);
}
