import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { formatProfile } from '../../../src/core/profile.ts';
import { root } from '../../support/sources.ts';
import { answerTo } from './answer.ts';
import { cvFiles, exportedProfile } from './cv-files.ts';
import { faults } from './faults.ts';
import { type Judgement, judge, sharesOf } from './judgement.ts';
import { TARGETS } from './targets.ts';

const FOLDER = `${root}out/cv-bench/`;

/** Keeps a file where it can be opened and looked at; the very large ones are of no interest. */
function keep(name: string, bytes: Uint8Array): void {
  if (bytes.length < 5_000_000) writeFileSync(FOLDER + name, bytes);
}

const cell = (share: number): string => share.toFixed(2).padStart(9);

function print(title: string, judgements: readonly Judgement[]): void {
  const { precision, recall, levels, years, evidence } = sharesOf(judgements);
  const cells = [precision, recall, levels, years, evidence].map(cell);
  console.log(`${title.padEnd(26)}${`${judgements.length}`.padStart(5)}${cells.join('')}`);
}

function printGroups(judgements: readonly Judgement[], by: 'format' | 'layout'): void {
  for (const group of new Set(judgements.map(({ file }) => file[by]))) {
    print(
      `  ${group}`,
      judgements.filter(({ file }) => file[by] === group),
    );
  }
}

/** Of the development half alone: who mends rules by the other would measure nothing any more. */
function printMisses(judgements: readonly Judgement[]): void {
  const rows = judgements.flatMap(({ file, misses }) =>
    misses.map(({ kind, id, detail }) => ({
      key: `${kind}\t${id}\t${detail}`,
      layout: file.layout,
      person: file.person.id,
    })),
  );
  for (const key of [...new Set(rows.map((row) => row.key))].sort()) {
    const same = rows.filter((row) => row.key === key);
    console.log(`${key}\t${same[0]?.person}\t${same.map(({ layout }) => layout).join(' ')}`);
  }
}

/** Tries the files that are no CV; says which get another answer than a person would take for true. */
async function wrongRefusals(): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name, refusals, bytes } of faults) {
    const content = await bytes();
    keep(name, content);
    const answer = await answerTo(name, content);
    if (answer.is === 'refused' && refusals.includes(answer.refusal)) continue;
    const given = answer.is === 'refused' ? answer.refusal : answer.is;
    wrong.push(`${name}: ${given}, not ${refusals.join(' or ')}`);
  }
  return wrong;
}

async function isTakenWhole(): Promise<boolean> {
  const text = formatProfile(exportedProfile);
  const answer = await answerTo('profile.json', new TextEncoder().encode(text));
  return answer.is === 'profile' && formatProfile(answer.profile) === text;
}

/**
 * Measures the reader of CVs on every file of the bench, and prints how right it is.
 *
 * @param options `--misses` to print what is wrong on the development half
 * @returns 0 where every target is met, else 1
 */
export async function main(options: readonly string[]): Promise<number> {
  // Who stands where changes with the people: what an earlier run left would only mislead.
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const judgements: Judgement[] = [];
  let slowest = { name: '', time: 0 };
  for (const file of cvFiles) {
    const bytes = await file.bytes();
    keep(file.name, bytes);
    const start = performance.now();
    judgements.push(judge(file, await answerTo(file.name, bytes)));
    const time = performance.now() - start;
    if (time > slowest.time) slowest = { name: file.name, time };
  }
  const half = (name: string): readonly Judgement[] => judgements.filter(({ file }) => file.person.half === name);

  console.log(`${' '.repeat(26)}files     P        R    level    years evidence`);
  for (const name of ['development', 'held']) {
    print(name, half(name));
    printGroups(half(name), 'format');
  }
  print('both, by layout', judgements);
  printGroups(judgements, 'layout');

  const answers = judgements.flatMap(({ file, misses }) =>
    misses.filter(({ kind }) => kind === 'answer').map(({ detail }) => `${file.name}: ${detail}`),
  );
  const refusals = await wrongRefusals();
  const whole = await isTakenWhole();
  console.log(`\nfiles answered as they should be: ${judgements.length - answers.length} of ${judgements.length}`);
  for (const answer of answers) console.log(`  ${answer}`);
  console.log(`files refused as they should be: ${faults.length - refusals.length} of ${faults.length}`);
  for (const refusal of refusals) console.log(`  ${refusal}`);
  console.log(`an exported profile is taken whole: ${whole ? 'yes' : 'no'}`);
  console.log(`slowest: ${slowest.name}, ${Math.round(slowest.time)} ms`);
  if (options.includes('--misses')) printMisses(half('development'));

  const reached = ['development', 'held'].every((name) => {
    const { precision, recall } = sharesOf(half(name));
    return precision >= TARGETS.precision && recall >= TARGETS.recall;
  });
  return reached && answers.length === 0 && refusals.length === 0 && whole ? 0 : 1;
}
