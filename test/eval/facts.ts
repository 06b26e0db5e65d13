import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Facts } from '../../src/core/fact.ts';
import { readPosting } from '../../src/core/matcher/read-posting.ts';

/** The facts of one labelled posting, as one reader judged them from its text; the corpus' README says how. */
interface GoldFacts {
  readonly seniority: string;
  readonly place: string;
  readonly years: string;
  readonly salary: string;
  readonly degree: string;
  readonly degree_strength: string;
}
interface GoldPosting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly text: string;
  readonly posting: GoldFacts;
}

/** The years of experience as one number: the most that are required, else that are wished for. */
function headYears(years: Facts['years']): string {
  const required = years.filter(({ strength }) => strength === 'required');
  const counted = required.length > 0 ? required : years;
  return counted.length === 0 ? 'none' : String(Math.max(...counted.map(({ min }) => min)));
}

/** The facts in the labels' own spelling. */
function inLabels({ seniority, place, years, salary, degree }: Facts): GoldFacts {
  return {
    seniority: seniority?.value ?? 'unknown',
    place: place?.value ?? 'unknown',
    years: headYears(years),
    salary: salary ? `${salary.min}-${salary.max} ${salary.currency}/${salary.period}` : 'none',
    degree: degree?.value ?? 'none',
    degree_strength: degree?.strength ?? 'none',
  };
}

const FIELDS = ['years', 'degree', 'degree_strength', 'seniority', 'place', 'salary'] as const;

/**
 * Scores the fact finders on labelled postings and prints every miss.
 *
 * @returns the process's exit code
 */
export function main(): number {
  const file = join(resolve(process.env.ROLELIGHT_CORPUS ?? '../shared/corpus'), 'gold/dev.jsonl');
  if (!existsSync(file)) {
    console.log(`Skipped: no labelled postings at ${file}; set ROLELIGHT_CORPUS to the corpus' folder.`);
    return 0;
  }
  const rows: GoldPosting[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const right = new Map<string, number>(FIELDS.map((field) => [field, 0]));
  for (const { id, title, company, location, text, posting } of rows) {
    const source = { id, url: '', board: 'text', title, company, location, extras: '', description: text };
    const { facts } = readPosting(source);
    const read = inLabels(facts);
    for (const field of FIELDS) {
      if (read[field] === posting[field]) {
        right.set(field, (right.get(field) ?? 0) + 1);
        continue;
      }
      const basis =
        field === 'years'
          ? facts.years.map(({ quote }) => quote)
          : [facts[field === 'degree_strength' ? 'degree' : field]?.quote];
      console.log(
        `${field}: gold ${posting[field]}, read ${read[field]} by “${basis.join('”, “')}” | ${id} | ${title} | ${location}`,
      );
    }
  }
  console.log();
  for (const [field, count] of right)
    console.log(`${field.padEnd(16)} ${count} of ${rows.length} right (${(count / rows.length).toFixed(3)})`);
  return 0;
}
