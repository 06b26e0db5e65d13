import type { Competency } from './competency.ts';
import type { Basis, Facts, SalaryFact, YearsFact } from './fact.ts';
import { type Reading, VERDICT_LABELS } from './reading.ts';
import type { SavedPosting } from './saved-posting.ts';

/** One fact in words, with the posting's words it rests on. */
export interface FactLine {
  readonly label: string;
  readonly value: string;
  readonly quote: string;
  /** UTF-16 offset of the quote in the description, or null where it was read elsewhere. */
  readonly start: number | null;
}

type Labels = ReadonlyMap<string, Pick<Competency, 'label'>>;

const WORDS: Readonly<Record<string, string>> = {
  onsite: 'On site',
  mid: 'Mid-level',
  bachelor: 'Bachelor’s',
  master: 'Master’s',
  associate: 'Associate’s',
  sponsored: 'Visa sponsored',
  'not-sponsored': 'No visa sponsored',
  'authorisation-required': 'Right to work needed',
  'citizenship-required': 'Citizens only',
  obtainable: 'Must be obtainable',
};

const inWords = (value: string): string => WORDS[value] ?? value.charAt(0).toUpperCase() + value.slice(1);
const wish = (strength: 'required' | 'preferred'): string => (strength === 'preferred' ? ', preferred' : '');
const amount = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

function yearsInWords(fact: YearsFact, competencies: Labels): string {
  const count = fact.max === null ? `${fact.min}+ years` : `${fact.min}–${fact.max} years`;
  const of = fact.competency === null ? '' : ` of ${competencies.get(fact.competency)?.label ?? fact.competency}`;
  return `${count}${of}${wish(fact.strength)}`;
}

function salaryInWords({ min, max, currency, period }: SalaryFact): string {
  const range = min === max ? amount(min) : `${amount(min)}–${amount(max)}`;
  return `${currency} ${range} ${period === 'hour' ? 'an' : 'a'} ${period}`;
}

/**
 * Puts what a posting states about the job into words, for people: one line a fact, none for what it leaves open.
 *
 * @param facts the facts of a reading
 * @param competencies labels by competency id, for years asked of one
 * @returns the lines in the order in which people ask: experience first, clearance last
 */
export function factLines(facts: Facts, competencies: Labels): readonly FactLine[] {
  const { degree, seniority, place, location, salary, employment, visa, clearance } = facts;
  const line = (label: string, value: string, { quote, start }: Basis): FactLine => ({ label, value, quote, start });
  return [
    ...facts.years.map((fact) => line('Experience', yearsInWords(fact, competencies), fact)),
    ...(degree ? [line('Degree', `${inWords(degree.value)}${wish(degree.strength)}`, degree)] : []),
    ...(seniority ? [line('Seniority', inWords(seniority.value), seniority)] : []),
    ...(place ? [line('Workplace', inWords(place.value), place)] : []),
    ...(location ? [line('Location', location.value, location)] : []),
    ...(salary ? [line('Salary', salaryInWords(salary), salary)] : []),
    ...(employment ? [line('Employment', inWords(employment.value), employment)] : []),
    ...(visa ? [line('Work permit', inWords(visa.value), visa)] : []),
    ...(clearance ? [line('Clearance', inWords(clearance.value), clearance)] : []),
  ];
}

/**
 * Says what a posting as a whole is.
 *
 * @param reading the matcher's reading
 * @returns the verdict's label, or that there is none because the posting is in another language
 */
export function verdictInWords(reading: Reading): string {
  return reading.verdict === null ? 'Not read: not in English' : VERDICT_LABELS[reading.verdict];
}

/**
 * Says what a reading cannot tell, so that silence is not taken for an answer.
 *
 * @param reading the matcher's reading
 * @returns a sentence, or null where there is nothing to add
 */
export function caveatOf(reading: Reading): string | null {
  if (!reading.english) return 'Only postings in English are read: nothing is marked in this one.';
  if (!reading.requirementsFound)
    return 'No part of it says what is asked of you, so what is not named may be asked all the same.';
  return null;
}

/**
 * Says how far the user is with a saved posting, and since when it is kept.
 *
 * @param saved a saved posting
 */
export function statusInWords({ status, savedAt }: SavedPosting): string {
  const kept = `saved ${savedAt.slice(0, 10)}`;
  return status === 'saved' ? kept : `${status}, ${kept}`;
}
