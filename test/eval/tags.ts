import { applications } from '../../src/core/application.ts';
import { competencies } from '../../src/core/competency.ts';
import { readPosting } from '../../src/core/matcher/read-posting.ts';
import type { Reading } from '../../src/core/reading.ts';
import { corpus, developmentPostings, FURTHER, furtherPostings, type GoldPosting } from './gold.ts';
import { keywordSearch } from './keyword-search.ts';
import { type Likelihoods, leaveCompaniesOut, linearBaseline } from './linear-baseline.ts';
import { benchBaselines } from './scope-bench.ts';
import { Count, type Disagreement, joined, type Prediction, type Score, scoreOf } from './score.ts';
import { withSecondOpinion } from './second-opinion.ts';

const percent = (value: number): string => (Number.isNaN(value) ? '   –' : value.toFixed(2).padStart(4));
const share = (value: number): string => (Number.isNaN(value) ? '    –' : value.toFixed(3));

function readingOf({ id, title, company, location, text }: GoldPosting): Reading {
  return readPosting({ id, url: '', board: 'text', title, company, location, extras: '', description: text });
}

/** Prints precision, recall and F1 of each id and of all. */
function printIds(title: string, score: Score, ids: readonly string[]): void {
  const line = (name: string, count: Count): string =>
    `  ${name.padEnd(26)}${String(count.labels).padStart(5)}  ${percent(count.precision)} ${percent(count.recall)} ${percent(count.f1)}`;
  console.log(`\n${title.padEnd(28)}labels   P    R    F1`);
  for (const id of ids) console.log(line(id, score.counts.get(id) ?? new Count()));
  const { micro, macro } = joined(score, ids);
  console.log(line('micro', micro));
  console.log(`  macro-F1 over ids with 10 labels or more: ${percent(macro)}`);
}

const HEAD =
  'reader                              postings  competencies P  R  F1  macro | applications F1 | strength | touching';

/** Prints a reader's score in one line. */
function printReader(name: string, postings: number, score: Score): void {
  const { micro, macro } = joined(score, competencies.keys());
  const other = joined(score, applications.keys()).micro;
  const { strengths, spans } = score;
  console.log(
    `  ${name.padEnd(36)}${String(postings).padStart(4)}      ${percent(micro.precision)} ${percent(micro.recall)} ${percent(micro.f1)}  ${percent(macro)}  |  ${percent(other.f1)}  |  ${share(strengths.right / strengths.of)}  |  ${share(spans.touching / spans.of)}`,
  );
}

function inWords({ kind, id, label, prediction, unit }: Disagreement, reading: Reading | undefined): string {
  if (kind === 'missed') return `MISSED ${id} “${label?.quote}” (${label?.strength}): ${unit}`;
  const tag = reading?.tags.find((one) => one.id === id && one.start === prediction?.start);
  if (kind === 'extra') return `EXTRA  ${id} “${tag?.quote}” by ${tag?.cue.rule} (${tag?.strength}): ${unit}`;
  const why = `${tag?.cue.zone}; ${tag?.cue.heading}; ${tag?.cue.strength}`;
  return `${label?.strength} read as ${tag?.strength} [${why}] ${id}: ${unit}`;
}

/** Scores the matcher on one set, and prints what `--misses` asks for. */
function scoreMatcher(rows: readonly GoldPosting[], wanted: string | null): { score: Score; verdicts: number } {
  const readings = new Map(rows.map((row) => [row.id, readingOf(row)]));
  let current = '';
  const score = scoreOf(
    rows,
    (row): readonly Prediction[] => {
      current = row.id;
      return readings.get(row.id)?.tags ?? [];
    },
    (disagreement) => {
      const asked =
        disagreement.kind === 'strength' ? wanted === 'strength' : [disagreement.id, 'all'].includes(wanted ?? '');
      if (asked) console.log(inWords(disagreement, readings.get(current)));
    },
  );
  const wrong = rows.filter(({ id, posting }) => readings.get(id)?.verdict !== posting.verdict);
  if (wanted === 'verdict') {
    for (const { id, title, posting } of wrong)
      console.log(`${id} ${title}: gold ${posting.verdict}, read ${readings.get(id)?.verdict}`);
  }
  return { score, verdicts: (rows.length - wrong.length) / rows.length };
}

function printMatcher(rows: readonly GoldPosting[], score: Score, verdicts: number): void {
  printIds('competency', score, [...competencies.keys()]);
  printIds('application', score, [...applications.keys()]);
  const { strengths, spans } = score;
  console.log(`\nstrength right ${share(strengths.right / strengths.of)} of ${strengths.of} tags found`);
  for (const [mistake, count] of [...strengths.confusion].sort((a, b) => b[1] - a[1]))
    console.log(`  ${count} ${mistake}`);
  console.log(`verdict right ${share(verdicts)} of ${rows.length} postings`);
  console.log(`spans touching ${share(spans.touching / spans.of)} of ${spans.of}`);
}

/** The same rows read by the baselines. */
function printBaselines(name: string, rows: readonly GoldPosting[], likelihoods: Likelihoods): void {
  printReader(
    `${name}: our phrases as keywords`,
    rows.length,
    scoreOf(rows, ({ text }) => keywordSearch(text)),
  );
  const linear = scoreOf(rows, (row) => linearBaseline(row, likelihoods));
  printReader(`${name}: linear classifier, other cos.`, rows.length, linear);
}

/**
 * Scores the matcher on labelled postings, beside two baselines, and prints what it measured.
 *
 * @param args `--set read|fresh|held` takes further labelled postings instead of the development ones; `--misses ID`
 *   prints every miss and every extra of one id (`all`, `strength`, `verdict`); `--quick` leaves the baselines out
 * @returns the process's exit code
 */
export function main(args: readonly string[]): number {
  const after = (flag: string): string | null => (args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? null) : null);
  const development = developmentPostings();
  if (!development) {
    console.log(`Skipped: no labelled postings at ${corpus()}; set ROLELIGHT_CORPUS to the corpus' folder.`);
    return 0;
  }
  const further = FURTHER.flatMap((name) => {
    const rows = furtherPostings(name);
    return rows ? [{ name, rows }] : [];
  });
  const sets = [{ name: 'development', rows: development }, ...further];
  const chosen = sets.find(({ name }) => name === (after('--set') ?? 'development'));
  if (!chosen) {
    console.log(`No such set; there are ${sets.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  const { score, verdicts } = scoreMatcher(chosen.rows, after('--misses'));
  printMatcher(chosen.rows, score, verdicts);
  if (args.includes('--quick') || args.includes('--misses')) return 0;

  console.log(`\n${HEAD}`);
  const likelihoods = leaveCompaniesOut(sets.flatMap(({ rows }) => rows));
  for (const { name, rows } of sets) {
    printReader(`${name}: Rolelight`, rows.length, scoreMatcher(rows, null).score);
    printBaselines(name, rows, likelihoods);
  }
  const fresh = further.find(({ name }) => name === 'fresh');
  if (fresh) {
    const tags = (row: GoldPosting): readonly Prediction[] => readingOf(row).tags;
    const both = scoreOf(fresh.rows, withSecondOpinion(fresh.rows, tags, likelihoods));
    printReader('fresh: Rolelight + linear 2nd opinion', fresh.rows.length, both);
  }
  benchBaselines();
  return 0;
}
