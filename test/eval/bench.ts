import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import compromise from 'compromise/two';
import { applications } from '../../src/core/application.ts';
import { competencies } from '../../src/core/competency.ts';
import { compileNet } from '../../src/core/matcher/compile-net.ts';
import { readPosting } from '../../src/core/matcher/read-posting.ts';
import { wordClasses } from '../../src/core/matcher/word-class.ts';
import { wordsOf } from '../../src/core/matcher/words.ts';
import { keywordList } from './keyword-search.ts';

interface Text {
  readonly title: string;
  readonly text: string;
}

/** Our own postings and, where the corpus is, its labelled ones. */
function texts(): readonly Text[] {
  const own = resolve('test/core/postings');
  const files = readdirSync(own).filter((name) => name.endsWith('.txt') && !name.endsWith('.tags.txt'));
  const ours = files.map((name) => {
    const [title = '', , , ...lines] = readFileSync(join(own, name), 'utf8').split('\n');
    return { title, text: lines.join('\n') };
  });
  const corpus = join(resolve(process.env.ROLELIGHT_CORPUS ?? '../shared/corpus'), 'gold/dev.jsonl');
  if (!existsSync(corpus)) return ours;
  const rows = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
  return [...ours, ...rows.map((row): Text => JSON.parse(row))];
}

const read = ({ title, text }: Text): unknown =>
  readPosting({ id: 'a', url: '', board: 'text', title, company: null, location: null, extras: '', description: text });

/** Milliseconds, the best of several runs: what the code needs, whatever else the machine does. */
function timeOf(run: () => void, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

function each<T>(items: readonly T[], run: (item: T) => unknown): void {
  for (const item of items) run(item);
}

const print = (what: string, value: string): void => console.log(`  ${what.padEnd(64)}${value}`);
const rate = (size: number, ms: number): string => `${(size / 1000 / ms).toFixed(2)} MB/s`;

function warm(all: readonly Text[]): void {
  const size = all.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`warm: ${all.length} postings, ${(size / 1e6).toFixed(2)} MB`);
  const whole = timeOf(() => each(all, read), 15);
  print('the whole matcher, with strength, depth and facts', rate(size, whole));
  print('a posting of 5 kB', `${((whole / size) * 5000).toFixed(2)} ms`);
  const keywords = keywordList().sort((a, b) => b.length - a.length);
  const alternation = new RegExp(`\\b(?:${keywords.map((one) => one.replace(/[^\w ]/g, '\\$&')).join('|')})\\b`, 'gi');
  const some = all.slice(0, 8);
  const part = some.reduce((sum, { text }) => sum + text.length, 0);
  const regex = timeOf(() => each(some, ({ text }) => text.match(alternation)), 2) * (size / part);
  print(
    `one alternation of the vocabulary (${keywords.length} keywords)`,
    `${(regex / whole).toFixed(1)} × the matcher's time`,
  );
  const grammar = timeOf(() => each(some, ({ text }) => compromise(text).json()), 2) * (size / part);
  print('compromise/two on the whole text', `${(grammar / whole).toFixed(1)} × the matcher's time`);
}

const MEGABYTE = 1_000_000;
const HOSTILE: Readonly<Record<string, string>> = {
  words: 'model ',
  'a list without end': 'Own the model roadmap, define metrics, ',
  negations: 'no model training is required and not ',
  bullets: '- You will own model evaluation\n',
  'verbs and gaps': 'define build own lead the ',
  numbers: '5+ years, $100,000 - ',
  'white space': ' ',
};

function growth(): void {
  console.log('linear in the text: time for ten times as much, over ten');
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const text = (length: number): Text => ({
      title: 'Engineer',
      text: unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
    });
    const [small, large] = [MEGABYTE / 10, MEGABYTE].map((length) => timeOf(() => read(text(length)), 2));
    print(`${name}, 1 MB`, `${(large ?? 0).toFixed(0)} ms, ${((large ?? 0) / (small ?? 1) / 10).toFixed(2)} ×`);
  }
  const sentence = 'and you will own the evaluation of models with the platform team '.repeat(800).slice(0, 48_000);
  print('one sentence of 48 kB', `${timeOf(() => read({ title: 'Engineer', text: sentence }), 3).toFixed(1)} ms`);
}

/** Words that no posting holds, so that a larger vocabulary finds no more. */
const MODIFIERS = ['quaint', 'umber', 'verdant', 'tepid', 'brisk', 'lunar', 'mossy', 'brazen', 'gilded'];

function vocabulary(all: readonly Text[]): void {
  console.log('ten times the vocabulary');
  const phrases = [...competencies.values(), ...applications.values()].flatMap(({ phrases }) => phrases);
  const rules = phrases.map((phrase) => ({ phrase, means: 1 }));
  // Each phrase again with a word before its last part: it begins as the real one does, and shares its first steps.
  const more = MODIFIERS.flatMap((word) => phrases.map((phrase) => ({ phrase: `${phrase} ${word}`, means: 1 })));
  const words = all.map(({ text }) => wordsOf(text));
  const times = [rules, [...rules, ...more]].map((list) => {
    const net = compileNet(list, wordClasses);
    return timeOf(() => each(words, (one) => net.find(one, 0, one.count)), 8);
  });
  print(
    `${rules.length} and ${rules.length * 10} phrases, time to match`,
    `${((times[1] ?? 0) / (times[0] ?? 1)).toFixed(2)} ×`,
  );
}

/**
 * Prints how fast the matcher is on this machine, and as ratios that hold on others.
 */
function main(): void {
  const all = texts();
  warm(all);
  growth();
  vocabulary(all);
}

main();
