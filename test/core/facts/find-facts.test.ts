import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Basis, FactSource, Facts } from '../../../src/core/fact.ts';
import { findFacts, NO_FACTS } from '../../../src/core/find-facts.ts';
import { sourceOf } from './source.ts';

/** Everything the facts quote. */
function basesOf({ years, ...single }: Facts): Basis[] {
  return [...years, ...Object.values(single)].filter((basis) => basis !== null);
}

/** Words that finders look for, so that random texts hit them often. */
const FRAGMENTS = [
  '5+ years', 'at least 2', 'years of experience', ' with ', 'two to four years', 'experience: ', 'old', 'ago',
  'Bachelor’s', 'MS/PhD', 'degree', ' preferred', ' required', 'not ', 'a ', 'or ', 'and ', 'master', 'MBA',
  'remote', 'hybrid', 'on-site', '3 days a week', 'in the office', 'role is ', 'fully ', 'Location: ', 'based in ',
  '$120,000', '€', ' - ', '150k', 'USD', ' per year', 'salary ', '/hour', 'raised ', '1.5', '₹12,00,000', 'LPA',
  'full-time', 'contract', 'this is a ', 'position', 'senior ', 'as a ', 'engineer', 'entry-level ', 'Director',
  '\n', '\n- ', '. ', '; ', ', ', '(', ')', '\u00a0', '🙂', '“', '•', 'İ', '\ud800',
]; // biome-ignore format: one list, read as a whole

const part = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const text = fc.array(part, { minLength: 5, maxLength: 60, size: 'max' }).map((parts) => parts.join(''));

describe('findFacts', () => {
  test('has one finder a fact: the folder holds the fields of Facts and nothing else', () => {
    const files = Object.keys(import.meta.glob('../../../src/core/facts/*.ts')).map((path) =>
      path.replace(/.*\/|\.ts$/g, ''),
    );
    expect(files.sort()).toEqual(Object.keys(NO_FACTS).sort());
  });

  test('states nothing of an empty posting', () => {
    expect(findFacts(sourceOf(''))).toEqual(NO_FACTS);
  });

  test('quotes the words that say so, the bound of a number of years among them', () => {
    const source = sourceOf('You have 3-5 years of experience, at least 2 with speech.', {
      title: 'Staff Engineer',
      location: 'Riga',
    });
    const { years, seniority, location } = findFacts(source);
    expect(years.map(({ quote, start, end }) => [quote, start, end])).toEqual([
      ['3-5 years', 9, 18],
      ['at least 2', 34, 44],
    ]);
    expect([seniority, location]).toEqual([
      { value: 'staff', quote: 'Staff', start: null, end: null },
      { value: 'Riga', quote: 'Riga', start: null, end: null },
    ]);
  });

  test('quotes the description where it points into it', () => {
    let pointed = 0;
    fc.assert(
      fc.property(text, text, (description, title) => {
        const source = sourceOf(description, { title, extras: title });
        for (const { quote, start, end } of basesOf(findFacts(source))) {
          expect(quote).not.toBe('');
          expect(start === null).toBe(end === null);
          if (start === null || end === null) continue;
          pointed += 1;
          expect(source.posting.description.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(pointed).toBeGreaterThan(500);
  });

  test('gives bounds in order', () => {
    fc.assert(
      fc.property(text, (description) => {
        const { years, salary } = findFacts(sourceOf(description));
        for (const { min, max } of years) expect(max === null || max > min).toBe(true);
        if (salary) expect(salary.max).toBeGreaterThanOrEqual(salary.min);
      }),
      { numRuns: 1_000 },
    );
  });
});

const MEGABYTE = 1_000_000;
const fill = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);

/** The same source with the whole description as one sentence. */
function unsplit(source: FactSource): FactSource {
  const { description } = source.posting;
  return {
    ...source,
    sentences: [
      { start: 0, end: description.length, text: description, preferred: false, aside: false, competencies: [] },
    ],
  };
}

/** Best of three, in milliseconds of the processor: what the code needs, whatever else the machine does. */
function timeOf(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const began = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1_000;
    }),
  );
}

describe('a megabyte of hostile text is read within 300 ms', () => {
  const HOSTILE = {
    'white space behind a number': `5 years${fill(' ')}experience`,
    digits: fill('9'),
    'digits and commas': fill('1,'),
    dollars: fill('$'),
    'ranges without end': fill('$1,000 - '),
    'years after years': fill('5 years '),
    'lines of years': fill('5+ years of experience\n'),
    'a chain of degrees': fill('BS/MS or '),
    'masters of nothing': fill("master's "),
    'remote or not': fill('not remote or '),
    'days in the office': fill('3 days a week in the office '),
    'unfinished employment': fill('an an an full-time '),
    'unfinished roles': fill('looking for a senior '),
    capitals: fill('Role is based in Aa Aa Aa '),
    'one word': fill('x'),
    visas: fill('we sponsor visas and u.s. citizens must '),
    clearances: fill('top secret ts/sci clearance '),
    brackets: fill('('),
    'empty lines': fill('\n'),
    mixed: fill('remote hybrid office 5 years degree $5 full-time contract BS senior '),
  };
  for (const [name, hostile] of Object.entries(HOSTILE)) {
    test(name, { retry: 2 }, () => {
      const source = sourceOf(hostile);
      expect(timeOf(() => findFacts(source))).toBeLessThan(300);
      expect(timeOf(() => findFacts(unsplit(source)))).toBeLessThan(300);
    });
  }
});
