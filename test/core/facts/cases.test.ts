import { describe, expect, test } from 'vitest';
import type { Facts, SalaryFact, YearsFact } from '../../../src/core/fact.ts';
import { findFacts } from '../../../src/core/find-facts.ts';
import clearanceCases from './clearance.cases.ts';
import degreeCases from './degree.cases.ts';
import employmentCases from './employment.cases.ts';
import locationCases from './location.cases.ts';
import placeCases from './place.cases.ts';
import salaryCases from './salary.cases.ts';
import seniorityCases from './seniority.cases.ts';
import { type Around, sourceOf } from './source.ts';
import visaCases from './visa.cases.ts';
import yearsCases from './years.cases.ts';

const inWords = ({ min, max, competency, strength }: YearsFact): string =>
  [max === null ? min : `${min}-${max}`, competency, strength === 'preferred' ? '?' : null]
    .filter((part) => part !== null)
    .join(' ');
const payInWords = ({ min, max, currency, period }: SalaryFact): string => `${min}-${max} ${currency}/${period}`;

/** Runs one table: `say` puts what was found into the table's own words. */
function table<T>(
  fact: keyof Facts,
  cases: readonly (readonly [text: string, found: T, around?: Around])[],
  say: (facts: Facts) => T,
): void {
  describe(fact, () => {
    test.each(
      cases.map(([text, found, around]) => ({
        text,
        found,
        around,
        name: text + (around ? ` ${JSON.stringify(around)}` : ''),
      })),
    )('$name', ({ text, found, around }) => {
      expect(say(findFacts(sourceOf(text, around)))).toEqual(found);
    });
  });
}

table<readonly string[]>('years', yearsCases, ({ years }) => years.map(inWords));
table<string | null>(
  'degree',
  degreeCases,
  ({ degree }) => degree && degree.value + (degree.strength === 'preferred' ? ' ?' : ''),
);
table<string | null>('place', placeCases, ({ place }) => place?.value ?? null);
table<string | null>('salary', salaryCases, ({ salary }) => salary && payInWords(salary));
table<string | null>('employment', employmentCases, ({ employment }) => employment?.value ?? null);
table<string | null>('visa', visaCases, ({ visa }) => visa?.value ?? null);
table<string | null>('clearance', clearanceCases, ({ clearance }) => clearance?.value ?? null);
table<string | null>('location', locationCases, ({ location }) => location?.value ?? null);
table<string | null>(
  'seniority',
  seniorityCases.map(([title, found, text, around]) => [text ?? '', found, { ...around, title }]),
  ({ seniority }) => seniority?.value ?? null,
);
