import type { FactSource, SalaryFact } from '../fact.ts';
import { type Money, moneyIn } from '../fact-finding/money.ts';
import { inDollars, isPlausible, periodOf } from '../fact-finding/pay-period.ts';
import {
  dollarOf,
  OTHER_AFTER,
  OTHER_BEFORE,
  OTHER_LABEL,
  PAY_AFTER,
  PAY_BEFORE,
  TOTAL_BEFORE,
} from '../fact-finding/pay-wordings.ts';
import { basisOf, beside, extrasOf, type Statement } from '../fact-finding/statement.ts';
import { LONGEST_DESCRIPTION } from '../posting.ts';

type Text = Pick<Statement, 'text' | 'start'>;

/** One amount that is pay. */
interface Pay extends SalaryFact {
  readonly ranged: boolean;
  /** With bonus and commission in it; base pay goes before it. */
  readonly total: boolean;
}

/** A range of so many thousands (in dollars) needs no word of pay beside it. */
const SPEAKS_FOR_ITSELF = 15_000;

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
  const { title, location } = source.posting;
  const description = source.posting.description.slice(0, LONGEST_DESCRIPTION);
  const dollar = dollarOf(location);
  const payIn = (texts: readonly Text[]): SalaryFact | null =>
    merged(texts.flatMap((text) => moneyIn(text.text).flatMap((money) => toPay(text, money, dollar) ?? [])));
  // A range is often laid over several lines, so the description is read whole and not by sentences.
  return payIn(extrasOf(source)) ?? payIn([beside(title)]) ?? payIn([{ text: description, start: 0 }]);
}
