import type { SalaryFact } from '../fact.ts';

const { raw } = String;

type Period = SalaryFact['period'];

/** An amount of money, or a range of it, where it stands in a text. */
export interface Money {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly ranged: boolean;
  /** ISO 4217, or `$` where the text leaves open whose dollar it is. */
  readonly currency: string;
  /** The period that is written at the amount itself. */
  readonly period: Period | null;
  /** Written with "million" or more, which no pay in dollars is. */
  readonly millions: boolean;
}

const CODES =
  'USD EUR GBP CHF CAD AUD NZD SGD HKD INR JPY CNY KRW ILS PLN SEK NOK DKK CZK HUF RON AED SAR ZAR BRL MXN THB PHP VND IDR MYR TRY TWD NGN KES EGP COP ARS CLP';
const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  SG$: 'SGD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  MX$: 'MXN',
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  RS: 'INR',
  'RS.': 'INR',
  '¥': 'JPY',
  '₪': 'ILS',
  '₩': 'KRW',
  ZŁ: 'PLN',
  LPA: 'INR',
};
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/^h/i, 'hour'],
  [/^d/i, 'day'],
  [/^w/i, 'week'],
  [/^m/i, 'month'],
  [/^[ya]/i, 'year'],
];

const CODE = CODES.replaceAll(' ', '|');
const BEFORE = raw`(?:\b(?:${CODE})\s?[$€£₹]?|\b(?:US|CA|C|AU|A|NZ|SG|S|HK|R|MX)\$|[$€£₹¥₪₩]|\bRs\.?)`;
const AFTER = raw`(?:\b(?:${CODE})\b|€|£|euros?\b|zł|lpa\b)`;
/** Thousands by comma, dot, apostrophe or space, in the Indian way too, with cents. */
const NUMBER = raw`(?:\d{1,3}(?:(?:,\d{2}){1,2},\d{3}|(?:(?:[,.'’]\s?|[ \u00a0\u202f\u2009])\d{3}(?!\d)){1,3})(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,2}(?!\d))?)`;
const TIMES = '(?:k|thousand|mm?|mn|mio|million|b|bn|billion|trillion|lakhs?|lacs?|l|crores?|cr)';
const PER = raw`(?:\/|per|an?|p\.)\s?(hour|hr|h|day|week|wk|month|mo|year|yr|annum|a)\b\.?`;
const AMOUNT = raw`(?:(${BEFORE})\s?)?(${NUMBER})(?:\s?(${TIMES})(?![a-z]))?(?:\s?(${AFTER}))?(?:\s?${PER})?`;
const MONEY = new RegExp(
  raw`(?<![\w.,'’])${AMOUNT}(?:\+?(?:\s{0,3}(?:-|–|—|‐|−|to|and|up to|through)\s{0,3}|(?=[$€£]))${AMOUNT})?`,
  'gi',
);

/** Text without any of these holds no money. */
const NAMES_MONEY = new RegExp(raw`[$€£₹¥₪₩]|\b(?:${CODE}|LPA|Rs|euros?)(?![a-z])|zł`, 'i');

function numberOf(written: string): number {
  const plain = written.replace(/[\s'’]/g, '');
  const cents = /[.,](\d{1,2})$/.exec(plain);
  const whole = (cents ? plain.slice(0, cents.index) : plain).replace(/[.,]/g, '');
  return Number(cents ? `${whole}.${cents[1]}` : whole);
}

function timesOf(word: string | undefined): number {
  const times = word?.toLowerCase() ?? '';
  if (times === '') return 1;
  if (/^(?:k|thousand)/.test(times)) return 1e3;
  if (/^l/.test(times)) return 1e5;
  if (/^cr/.test(times)) return 1e7;
  return /^m/.test(times) ? 1e6 : 1e9;
}

function currencyOf(sign: string | undefined): string | null {
  const written = sign?.replaceAll(/\s/g, '').toUpperCase() ?? '';
  return SIGNS[written] ?? CODES.split(' ').find((code) => written.startsWith(code)) ?? null;
}

const periodOf = (word: string | undefined): Period | null =>
  word === undefined ? null : (PERIODS.find(([pattern]) => pattern.test(word))?.[1] ?? null);

function toMoney(match: RegExpExecArray): Money | null {
  const [whole, sign1, low = '', times1, code1, per1, sign2, high, times2, code2, per2] = match;
  const named = [code2, code1, sign1, sign2].map(currencyOf);
  const currency = named.find((found) => found !== null && found !== '$') ?? named.find((found) => found !== null);
  if (!currency) return null;
  // "12-18 LPA" counts lakhs a year; "$50-65k" writes the thousands once.
  const lakhs = [code1, code2].some((code) => /^lpa$/i.test(code ?? '')) ? 1e5 : 1;
  const topTimes = timesOf(high === undefined ? times1 : times2);
  const top = numberOf(high ?? low) * topTimes * lakhs;
  const bottom = numberOf(low) * (times1 === undefined && numberOf(low) < 1_000 ? topTimes : timesOf(times1)) * lakhs;
  if (!(bottom > 0) || !Number.isFinite(top)) return null;
  return {
    from: match.index,
    to: match.index + whole.length,
    min: Math.min(bottom, top),
    max: Math.max(bottom, top),
    ranged: high !== undefined,
    currency,
    period: lakhs > 1 ? 'year' : (periodOf(per2) ?? periodOf(per1)),
    millions: timesOf(times1) >= 1e6 || topTimes >= 1e6,
  };
}

/**
 * Finds every amount of money in a text.
 *
 * @param text any text
 * @returns the amounts in order, ranges as one
 */
export function moneyIn(text: string): Money[] {
  if (!NAMES_MONEY.test(text)) return [];
  const found: Money[] = [];
  const pattern = new RegExp(MONEY);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, sign1, low = '', , code1, , sign2] = match;
    // "Level 6 - $84,150 - $95,543": a number without a sign starts no range of signed ones.
    if (!sign1 && !code1 && sign2) pattern.lastIndex = match.index + low.length;
    else found.push(...[toMoney(match)].filter((money) => money !== null));
  }
  return found;
}
