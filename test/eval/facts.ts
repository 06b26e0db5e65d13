import type { Facts } from '../../src/core/fact.ts';
import { readPosting } from '../../src/core/matcher/read-posting.ts';
import { corpus, developmentPostings, FURTHER, furtherPostings, type GoldPosting } from './gold.ts';

/** The facts that readers of the labels judged. */
type GoldFacts = Pick<GoldPosting['posting'], Field>;

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
type Field = (typeof FIELDS)[number];

const quotesOf = (facts: Facts, field: Field): string[] =>
  [field === 'years' ? facts.years : facts[field === 'degree_strength' ? 'degree' : field]]
    .flat()
    .flatMap((basis) => basis?.quote ?? []);

/**
 * Scores the fact finders on labelled postings and prints what it measured.
 *
 * @param args `--misses facts` prints every miss, `--misses years` those of one fact; `--set` as in `tags.ts`
 * @returns the process's exit code
 */
export function main(args: readonly string[]): number {
  const after = (flag: string): string | null => (args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? null) : null);
  const wanted = after('--misses');
  const further = FURTHER.find((name) => name === after('--set'));
  const rows = (further ? furtherPostings(further) : developmentPostings())?.filter(
    ({ posting }) => posting.years !== '',
  );
  if (!rows) {
    console.log(`Skipped: no labelled postings at ${corpus()}; set ROLELIGHT_CORPUS to the corpus' folder.`);
    return 0;
  }
  const right = new Map<string, number>(FIELDS.map((field) => [field, 0]));
  const count = (name: string): void => void right.set(name, (right.get(name) ?? 0) + 1);
  for (const { id, title, company, location, text, posting } of rows) {
    const source = { id, url: '', board: 'text', title, company, location, extras: '', description: text };
    const { facts } = readPosting(source);
    const read = inLabels(facts);
    for (const field of FIELDS) {
      if (read[field] === posting[field]) count(field);
      else if (wanted === 'facts' || wanted === field) {
        const quotes = quotesOf(facts, field).map((quote) => `“${quote}”`);
        console.log(
          `${field}: gold ${posting[field]}, read ${read[field]} ${quotes.join(' ')} | ${id} ${title} (${location})`,
        );
      }
    }
    // The labels' reader saw the text alone, and not the "Remote" that the page says beside it.
    const { place } = readPosting({ ...source, location: null }).facts;
    if ((place?.value ?? 'unknown') === posting.place) count('place, from title and text alone');
    // Where no word says a rank, readers of the labels guess "mid" or leave it open; the finder always leaves it open.
    if (read.seniority === posting.seniority || (read.seniority === 'unknown' && posting.seniority === 'mid')) {
      count('seniority, "mid" left open counted as right');
    }
  }
  console.log('\nfact');
  for (const [name, hits] of right) {
    console.log(`  ${name.padEnd(46)} ${hits} of ${rows.length} right (${(hits / rows.length).toFixed(3)})`);
  }
  return 0;
}
