import type { Facts, SalaryFact, YearsFact } from '../core/fact.ts';
import type { Posting } from '../core/posting.ts';

const PER: Readonly<Record<SalaryFact['period'], string>> = {
  hour: ' an hour',
  day: ' a day',
  week: ' a week',
  month: ' a month',
  year: '',
};

const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

function amount(value: number, currency: string): string {
  const format = (count: number): string =>
    isCurrency(currency)
      ? count.toLocaleString('en', { style: 'currency', currency, maximumFractionDigits: count % 1 === 0 ? 0 : 2 })
      : `${currency} ${count}`;
  return value >= 10_000 && value % 500 === 0 ? `${format(value / 1_000)}k` : format(value);
}

/** "€85k–105k": a year is not said, since nearly all pay is per year. */
function salaryInShort({ min, max, currency, period }: SalaryFact): string {
  const range =
    min === max
      ? amount(min, currency)
      : `${amount(min, currency)}–${amount(max, currency).replace(/^[^\d]{1,4}/, '')}`;
  return `${range}${PER[period]}`;
}

function yearsInShort(years: readonly YearsFact[]): string | null {
  // Years asked of one thing alone stand in for the whole where nothing else is said: "5+ years in product management".
  const required = years.filter((fact) => fact.strength === 'required');
  const overall = required.find((fact) => fact.competency === null) ?? required.toSorted((a, b) => b.min - a.min)[0];
  if (!overall) return null;
  return overall.max === null ? `${overall.min}+ years` : `${overall.min}–${overall.max} years`;
}

/**
 * Sums up a posting on one line: company, place, pay, years.
 *
 * @param posting the posting
 * @param facts the facts of its reading, or null while there is none
 * @returns what is known, joined by dots; empty where nothing is
 */
export function postingLine(posting: Posting, facts: Facts | null): string {
  const where = posting.location ?? facts?.location?.value ?? null;
  const place = facts?.place?.value === 'onsite' ? 'on site' : (facts?.place?.value ?? null);
  const said = place !== null && where?.toLowerCase().includes(place);
  const both = [where, said ? null : place].filter((part) => part !== null).join(', ');
  const pay = facts?.salary ? salaryInShort(facts.salary) : null;
  return [posting.company, both, pay, yearsInShort(facts?.years ?? [])].filter(Boolean).join(' · ');
}
