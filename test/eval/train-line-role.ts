import { writeFileSync } from 'node:fs';
import { createGrammar } from '../../src/core/matcher/grammar.ts';
import { knowLine, LINE_ROLES, WEIGHT_UNIT } from '../../src/core/matcher/line-role.ts';
import { sentenceNet } from '../../src/core/matcher/nets.ts';
import { readSentence } from '../../src/core/matcher/read-sentence.ts';
import { placeSentences } from '../../src/core/matcher/sections.ts';
import { sentencesOf } from '../../src/core/matcher/sentences.ts';
import { wordsOf } from '../../src/core/matcher/words.ts';
import { corpus, developmentPostings, furtherPostings, type GoldPosting } from './gold.ts';
import { type Example, FOLDS, foldOf, type LinearModel, trainLinear } from './linear-model.ts';

/** A labelled line: what the model may know of it, what the rules make of it, and what it is. */
interface Line {
  readonly set: string;
  readonly fold: number;
  readonly features: readonly string[];
  readonly ruled: string;
  readonly role: number;
}

const EPOCHS = 10;
const RATE = 0.3;
/** A feature of fewer lines is chance. */
const FEWEST = 6;

/** The labelled lines of a posting: those with a tag that the person is asked for, or that speaks of the employer. */
function linesOf(set: string, row: GoldPosting): Line[] {
  const words = wordsOf(row.text);
  const grammar = createGrammar();
  const lines = placeSentences(words, sentencesOf(row.text), row.company || null).map((sentence) =>
    readSentence(sentenceNet, grammar, words, sentence, []),
  );
  return row.units.flatMap(({ tags }): Line[] => {
    const [label] = tags;
    const strengths = new Set(tags.map(({ strength }) => strength));
    if (!label || strengths.size > 1) return [];
    const role = LINE_ROLES.findIndex((one) => one === (label.strength === 'context' ? 'company' : label.strength));
    const middle = (label.start + label.end) / 2;
    const at = lines.findIndex(({ sentence }) => sentence.start <= middle && middle < sentence.end);
    const zone = lines[at]?.scope.zone;
    if (role === -1 || zone === undefined || lines[at]?.sentence.isHeading) return [];
    // A line with words of its own that decide ("… is a plus") is not the model's to judge.
    const place = (offset: number): number => words.start.findIndex((start) => start >= offset);
    if (lines[at]?.scope.strengthOf(place(label.start), place(label.start) + 1, zone).cue !== null) return [];
    const fold = foldOf(row.company || row.id);
    const features: string[] = [];
    knowLine(words, lines, at, (kind, value) => features.push(`${kind}\t${value}`));
    return [{ set, fold, features, ruled: zone, role }];
  });
}

/** Numbers the features that enough lines have. */
function numbered(lines: readonly Line[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { features } of lines) for (const one of features) times.set(one, (times.get(one) ?? 0) + 1);
  const kept = [...times].filter(([, count]) => count >= FEWEST).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, number) => [feature, number]));
}

interface Trained {
  readonly numbers: ReadonlyMap<string, number>;
  readonly model: LinearModel;
}

/** The file's weights, whole numbers, rather than the model's: what is measured is what is shipped. */
const whole = (weight: number): number => Math.round(weight / WEIGHT_UNIT);

function train(lines: readonly Line[]): Trained {
  const numbers = numbered(lines);
  const examples = lines.map(
    ({ features, role }): Example => ({
      features: Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
      labels: new Set([role]),
    }),
  );
  const model = trainLinear(examples, {
    features: numbers.size,
    labels: LINE_ROLES.length,
    epochs: EPOCHS,
    rate: RATE,
  });
  return { numbers, model };
}

function roleBy({ numbers, model }: Trained, { features }: Line): number {
  const sums = LINE_ROLES.map(() => 0);
  for (const feature of features) {
    const number = numbers.get(feature);
    if (number === undefined) continue;
    for (let role = 0; role < sums.length; role++)
      sums[role] = (sums[role] ?? 0) + whole(model.weights[number * LINE_ROLES.length + role] ?? 0);
  }
  return sums.indexOf(Math.max(...sums));
}

function fileOf({ numbers, model }: Trained): string {
  const rows = [...numbers].flatMap(([feature, number]) => {
    const row = LINE_ROLES.map((_, role) => whole(model.weights[number * LINE_ROLES.length + role] ?? 0));
    return row.every((weight) => weight === 0) ? [] : [`${feature}\t${row.join(' ')}`];
  });
  return `// Written by \`npm run train\`; line-role.ts says what it is.\nexport const LINE_ROLE_WEIGHTS =\n  ${JSON.stringify(rows.join('\n'))};\n`;
}

/**
 * Trains the model of what a line is for, prints how right it is on companies that it was not trained on, beside the
 * rules alone, and writes its weights into the source.
 *
 * @returns the process's exit code
 */
export function main(): number {
  const development = developmentPostings();
  const [read, fresh, held] = (['read', 'fresh', 'held'] as const).map((name) => furtherPostings(name));
  if (!development || !read || !fresh || !held) {
    console.log(`Skipped: no labelled postings at ${corpus()}; set ROLELIGHT_CORPUS to the corpus' folder.`);
    return 0;
  }
  const sets = { development, read, fresh, held };
  const lines = Object.entries(sets).flatMap(([set, rows]) => rows.flatMap((row) => linesOf(set, row)));
  const open = lines.filter(({ set }) => set !== 'held');
  const trained = train(open);
  const foldwise = Array.from({ length: FOLDS }, (_, fold) => train(open.filter((line) => line.fold !== fold)));
  console.log('set           lines  rules alone  model (trained without the company)');
  for (const set of Object.keys(sets)) {
    const own = lines.filter((line) => line.set === set);
    const right = own.filter((line) => {
      const by = set === 'held' ? trained : foldwise[line.fold];
      return by !== undefined && roleBy(by, line) === line.role;
    });
    const ruled = own.filter((line) => line.ruled === LINE_ROLES[line.role]);
    const share = (count: number): string => (count / own.length).toFixed(3);
    console.log(
      `${set.padEnd(13)} ${String(own.length).padStart(5)}  ${share(ruled.length)}        ${share(right.length)}`,
    );
  }
  const file = new URL('../../src/core/matcher/line-role-weights.ts', import.meta.url);
  const text = fileOf(trained);
  writeFileSync(file, text);
  console.log(`${trained.numbers.size} features, ${(text.length / 1024).toFixed(0)} kB`);
  return 0;
}
