import type { SalaryFact } from '../fact.ts';
import type { Money } from './money.ts';

type Period = SalaryFact['period'];

/** Pay for a period lies in these bounds, in dollars or what is worth about as much; far outside it is something else. */
const BOUNDS: Readonly<Record<Period, readonly [number, number]>> = {
  hour: [5, 1_500],
  day: [40, 6_000],
  week: [150, 15_000],
  month: [400, 100_000],
  year: [8_000, 5_000_000],
};
/** How many units of a small currency pay what a dollar pays, roughly: wages count, not the exchange. */
const UNITS: Readonly<Record<string, number>> = {
  INR: 20,
  JPY: 100,
  KRW: 1_000,
  HUF: 300,
  VND: 15_000,
  IDR: 10_000,
  PHP: 20,
  NGN: 300,
  CLP: 500,
  COP: 2_000,
  ARS: 500,
  CZK: 15,
  TWD: 20,
  THB: 15,
  KES: 50,
};

const WORDS: readonly (readonly [Period, RegExp])[] = [
  ['hour', /\bhourly|(?:\bper|\ban|\/)\s?(?:hour|hr)\b/i],
  ['day', /\b(?:daily|day) rate|\bdaily\b|(?:\bper|\/)\s?(?:day|diem)\b/i],
  ['week', /(?<!bi-?)\bweekly|(?:\bper|\ba|\/)\s?week\b/i],
  ['month', /\bmonthly|(?:\bper|\ba|\/)\s?(?:month|mo)\b/i],
  ['year', /\b(?:annual(?:ly|i[sz]ed)?|yearly)\b|(?:\bper|\ba|\/)\s?(?:year|yr|annum)\b|\bp\.?a\b/i],
];

/** The period named first in a text. */
function firstNamed(text: string, allowed: (period: Period) => boolean): Period | null {
  const found = WORDS.map(([period, pattern]) => ({ period, at: text.search(pattern) }));
  const named = found.filter(({ period, at }) => at !== -1 && allowed(period));
  return named.sort((a, b) => a.at - b.at)[0]?.period ?? null;
}

/**
 * How large an amount is for pay, whatever its currency: as if it were dollars.
 *
 * @param money the amount
 * @param currency ISO 4217
 */
export function inDollars(money: Money, currency: string): number {
  return money.max / (UNITS[currency] ?? 1);
}

/**
 * Tells whether an amount can be a person's pay for a period.
 *
 * @param money the amount or range
 * @param currency ISO 4217
 * @param period what it would be paid for
 */
export function isPlausible(money: Money, currency: string, period: Period): boolean {
  const [least, most] = BOUNDS[period];
  const size = inDollars(money, currency);
  return size >= least && size <= most && money.min >= money.max / 10;
}

/**
 * Works out what period an amount of pay is for: by the words at it, else by the words before it, else by its size.
 *
 * @param money the amount or range
 * @param currency ISO 4217
 * @param before the text in front of it
 * @param after the text behind it
 * @returns the period, or null where the size says nothing
 */
export function periodOf(money: Money, currency: string, before: string, after: string): Period | null {
  const clause = after.split(/[\n;]|\.\s/)[0] ?? '';
  const named =
    money.period ??
    firstNamed(clause, () => true) ??
    firstNamed(before, (period) => isPlausible(money, currency, period));
  if (named) return named;
  const size = inDollars(money, currency);
  if (size >= 15_000) return 'year';
  if (size >= 1_500 && size <= 12_000) return 'month';
  return size >= 7 && size <= 300 ? 'hour' : null;
}
