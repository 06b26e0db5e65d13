import { LINE_ROLE_WEIGHTS } from './line-role-weights.ts';
import type { ReadSentence } from './read-sentence.ts';
import { stem } from './stem.ts';
import type { Words } from './words.ts';

/** What a line of a posting can be for. */
export const LINE_ROLES = ['duty', 'required', 'preferred', 'company'] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** A text of fewer lines has no neighbourhood to speak of: there the rules alone decide. */
const FEWEST_LINES = 8;

/** Parts of a posting, from its head to its foot. */
const PARTS = 5;

/** Lines this far away still say what a list is about. */
const NEIGHBOURS = [-2, -1, 1, 2];

function stemsOf(words: Words, from: number, to: number): string[] {
  const stems: string[] = [];
  for (let at = from; at < to; at++) stems.push(stem(words.text.slice(words.start[at], words.end[at]).toLowerCase()));
  return stems;
}

/** The words of a heading; it stands apart from its lines and is short. */
const headingStems = (heading: string | null): string[] =>
  heading === null ? ['none'] : (heading.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).slice(0, 12).map(stem);

/**
 * Lists what is known of a line: its words, its heading's, its place, what the rules make of it, and how its neighbours
 * begin. The model was trained on the same list; a feature that comes twice counts once.
 *
 * @param words the description's words
 * @param lines all its lines
 * @param at which of them
 */
export function featuresOfLine(words: Words, lines: readonly ReadSentence[], at: number): string[] {
  const line = lines[at];
  if (!line) return [];
  const { sentence, scope } = line;
  const part = Math.floor((PARTS * sentence.start) / (words.text.length + 1));
  const features = ['bias', `zone ${scope.zone}`, `part ${part}`, `zone ${scope.zone} part ${part}`];
  if (sentence.bullet) features.push('bullet');
  const stems = stemsOf(words, sentence.from, sentence.to);
  stems.forEach((one, place) => {
    features.push(one);
    if (place < 3) features.push(`${place}: ${one}`);
  });
  if (stems.length > 1) features.push(`0: ${stems[0]} ${stems[1]}`);
  const heading = headingStems(sentence.heading);
  heading.forEach((one, place) => {
    features.push(`# ${one}`);
    if (place + 1 < heading.length) features.push(`# ${one} ${heading[place + 1]}`);
  });
  for (const away of NEIGHBOURS) {
    const neighbour = lines[at + away]?.sentence;
    if (!neighbour) {
      features.push(`${away} none`);
      continue;
    }
    const [first = ''] = stemsOf(words, neighbour.from, neighbour.from + 1);
    const length = Math.min(4, (neighbour.to - neighbour.from) >> 2);
    features.push(`${away} ${first}`, `${away} length ${length}`);
  }
  return features;
}

/** The weights by feature, in the order of `LINE_ROLES`. */
let weights: ReadonlyMap<string, readonly number[]> | null = null;

function readWeights(): ReadonlyMap<string, readonly number[]> {
  const lines = LINE_ROLE_WEIGHTS.split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [feature = '', numbers = ''] = line.split('\t');
      return [feature, numbers.split(' ').map(Number)];
    }),
  );
}

/** One unit of a weight in the file, which holds whole numbers. */
export const WEIGHT_UNIT = 1 / 32;

/**
 * Says what a line is for, judged by its likeness to the lines of other postings: a linear model over `featuresOfLine`,
 * trained by `npm run train` on labelled postings. On companies it had not seen, headings and rules alone were wrong in 14
 * of 100 lines without deciding words, and the model in 8.
 *
 * @param words the description's words
 * @param lines all its lines
 * @param at which of them
 * @returns the role, or null where the text is too short to judge
 */
export function roleOfLine(words: Words, lines: readonly ReadSentence[], at: number): LineRole | null {
  if (lines.length < FEWEST_LINES) return null;
  weights ??= readWeights();
  const features = new Set(featuresOfLine(words, lines, at));
  const sums = LINE_ROLES.map(() => 0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (!row) continue;
    for (let role = 0; role < sums.length; role++) sums[role] = (sums[role] ?? 0) + (row[role] ?? 0);
  }
  return LINE_ROLES[sums.indexOf(Math.max(...sums))] ?? null;
}
