import { knownOf } from './forms.ts';
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
const NEIGHBOURS = [-2, -1, 1, 2].map((away) => ({ away, begins: `begins ${away}`, length: `length ${away}` }));

const stemOfForm = knownOf((written) => stem(written.toLowerCase()));

function stemsOf({ forms, form }: Words, from: number, to: number): string[] {
  const stems: string[] = [];
  for (let at = from; at < to; at++) stems.push(stemOfForm(forms, form[at] ?? 0));
  return stems;
}

/** The heading that was taken apart last: many lines stand under one. */
let last: { readonly heading: string | null; readonly stems: readonly string[] } = { heading: null, stems: ['none'] };

/** The words of a heading; it stands apart from its lines and is short. */
function headingStems(heading: string | null): readonly string[] {
  if (heading !== last.heading) {
    const written = (heading ?? 'none').toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    last = { heading, stems: written.slice(0, 12).map(stem) };
  }
  return last.stems;
}

/** Told of something known of a line: of what kind it is, and what it is. */
type Known = (kind: string, value: string) => void;

const PLACES = ['first', 'second', 'third'];

/**
 * Tells what is known of a line: its words, its heading's, its place, what the rules make of it, and how its neighbours
 * begin. The model was trained on the same.
 *
 * @param words the description's words
 * @param lines all its lines
 * @param at which of them
 * @param known told of each thing; of a word that comes twice, twice
 */
export function knowLine(words: Words, lines: readonly ReadSentence[], at: number, known: Known): void {
  const line = lines[at];
  if (!line) return;
  const { sentence, scope } = line;
  const part = String(Math.floor((PARTS * sentence.start) / (words.text.length + 1)));
  known('any', 'line');
  known('rule', scope.zone);
  known('part', part);
  known(`rule in part ${part}`, scope.zone);
  if (sentence.bullet) known('bullet', 'yes');
  const stems = stemsOf(words, sentence.from, sentence.to);
  for (const one of stems) known('word', one);
  PLACES.forEach((nth, place) => {
    const one = stems[place];
    if (one !== undefined) known(nth, one);
  });
  if (stems.length > 1) known('opening', `${stems[0]} ${stems[1]}`);
  const heading = headingStems(sentence.heading);
  heading.forEach((one, place) => {
    known('heading', one);
    if (place + 1 < heading.length) known('heading', `${one} ${heading[place + 1]}`);
  });
  for (const { away, begins, length } of NEIGHBOURS) {
    const neighbour = lines[at + away]?.sentence;
    if (!neighbour) {
      known(begins, 'none');
      continue;
    }
    const [first = ''] = stemsOf(words, neighbour.from, neighbour.from + 1);
    known(begins, first);
    known(length, String(Math.min(4, (neighbour.to - neighbour.from) >> 2)));
  }
}

/** Where a thing's weights stand, one for each of `LINE_ROLES`, by what it is and by its kind. */
interface Weights {
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly numbers: Int16Array;
}

let weights: Weights | null = null;

function readWeights(): Weights {
  const lines = LINE_ROLE_WEIGHTS.split('\n');
  const numbers = new Int16Array(lines.length * LINE_ROLES.length);
  const places = new Map<string, Map<string, number>>();
  lines.forEach((line, at) => {
    const [kind = '', value = '', row = ''] = line.split('\t');
    const place = at * LINE_ROLES.length;
    const values = places.get(kind) ?? new Map<string, number>();
    places.set(kind, values.set(value, place));
    row.split(' ').forEach((number, role) => {
      numbers[place + role] = Number(number);
    });
  });
  return { places, numbers };
}

/** One unit of a weight in the file, which holds whole numbers. */
export const WEIGHT_UNIT = 1 / 32;

/**
 * Says what a line is for, judged by its likeness to the lines of other postings: a linear model over what `knowLine` tells,
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
  const { places, numbers } = weights;
  const sums = new Int32Array(LINE_ROLES.length);
  let lastKind = '';
  let values: ReadonlyMap<string, number> | undefined;
  knowLine(words, lines, at, (kind, value) => {
    // Things of one kind mostly come together.
    if (kind !== lastKind) values = places.get(kind);
    lastKind = kind;
    const place = values?.get(value);
    if (place === undefined) return;
    for (let role = 0; role < sums.length; role++) sums[role] = (sums[role] ?? 0) + (numbers[place + role] ?? 0);
  });
  return LINE_ROLES[sums.indexOf(Math.max(...sums))] ?? null;
}
