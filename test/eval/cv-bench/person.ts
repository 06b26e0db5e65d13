import { array, fallback, object, optional, parse, picklist, pipe, string, transform } from 'valibot';
import { competencies } from '../../../src/core/competency.ts';
import { CV_PART_KINDS, type CvMonth, type CvPartKind } from '../../../src/core/cv.ts';
import { LEVELS, type Level } from '../../../src/core/profile.ts';

/** What an expert finds in a line. */
export interface Label {
  /** Competency id. */
  readonly id: string;
  /** Every level that an expert would accept for this line. */
  readonly levels: readonly Level[];
  /** Where experts differ on whether it is shown at all: neither answer counts. */
  readonly neutral: boolean;
}

/** A bullet or a paragraph of a CV, and what it shows. */
export interface Line {
  readonly text: string;
  readonly bullet: boolean;
  readonly labels: readonly Label[];
}

export interface Part {
  readonly kind: CvPartKind;
  /** Empty for a summary. */
  readonly title: string;
  readonly organisation: string;
  readonly from: CvMonth | null;
  readonly to: CvMonth | 'now' | null;
  /** What the title itself shows, such as a degree's. */
  readonly labels: readonly Label[];
  readonly lines: readonly Line[];
}

const Head = object({
  name: string(),
  headline: string(),
  place: string(),
  half: picklist(['development', 'held']),
  language: optional(picklist(['eng', 'deu', 'fra', 'spa', 'dan']), 'eng'),
});

/** An invented person, whose CV is written into files of every kind. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly place: string;
  /** Rules may be mended with the misses of `development` open; `held` is for the report alone. */
  readonly half: 'development' | 'held';
  /** ISO 639-3. */
  readonly language: 'eng' | 'deu' | 'fra' | 'spa' | 'dan';
  readonly parts: readonly Part[];
}

/** What a line shows where its label names no level: a course shows learning, and of a bare list experts differ. */
const USUAL_LEVELS: Readonly<Record<CvPartKind, readonly Level[]>> = {
  position: ['done'],
  project: ['done'],
  summary: ['done'],
  other: ['done'],
  skills: ['learning', 'done'],
  education: ['learning'],
  certificate: ['learning'],
};

const Kind = picklist(CV_PART_KINDS);
const Levels = pipe(
  string(),
  transform((text) => text.split('/')),
  array(picklist(LEVELS)),
);
const Month = fallback(picklist(['now', '']), '');

/** Parts `Text => id, id:led/done, ?id` at the arrow. */
function readLabels(text: string, kind: CvPartKind): readonly [text: string, labels: readonly Label[]] {
  const [said = '', shown = ''] = text.split('=>');
  const labels = shown.split(',').flatMap((each) => {
    const [mark = '', levels] = each.trim().split(':');
    if (mark === '') return [];
    const neutral = mark.startsWith('?');
    const id = neutral ? mark.slice(1) : mark;
    if (!competencies.has(id)) throw new Error(`No competency is called "${id}": ${text}`);
    return [{ id, neutral, levels: levels === undefined ? USUAL_LEVELS[kind] : parse(Levels, levels) }];
  });
  return [said.trim(), labels];
}

/** Reads `2021-03`, `2021`, `now` or nothing. */
function readMonth(text: string): CvMonth | 'now' | null {
  const word = parse(Month, text);
  if (word === 'now') return 'now';
  const [year, month] = text.split('-');
  return year ? { year: Number(year), month: month === undefined ? null : Number(month) } : null;
}

/** Reads a part: `kind | title | organisation | from | to => what the title shows`, and a line each of what it says. */
function readPart(text: string): Part {
  const [first = '', ...rest] = text.split('\n');
  const kind = parse(Kind, first.split(/[|=]/)[0]?.trim());
  const [head, labels] = readLabels(first, kind);
  const [, title = '', organisation = '', from = '', to = ''] = head.split('|').map((cell) => cell.trim());
  const start = readMonth(from);
  if (start === 'now') throw new Error(`A part cannot start now: ${first}`);
  const lines = rest.filter(Boolean).map((line): Line => {
    const bullet = line.startsWith('- ');
    const [said, shown] = readLabels(bullet ? line.slice(2) : line, kind);
    return { text: said, bullet, labels: shown };
  });
  return { kind, title, organisation, from: start, to: readMonth(to), labels, lines };
}

/**
 * Reads a person's file.
 *
 * @param id the file's name without its ending
 * @param text lines `key: value`, then parts that start with `# `; the README beside the people says how lines are labelled
 * @throws Error where a label names no competency or level, or a part no kind
 */
export function readPerson(id: string, text: string): Person {
  const [head = '', ...parts] = text.split(/^# /m);
  const keys = head
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(/: (.*)/).slice(0, 2));
  return { id, ...parse(Head, Object.fromEntries(keys)), parts: parts.map(readPart) };
}

const files = import.meta.glob<string>('./people/*.txt', { eager: true, query: '?raw', import: 'default' });

/** Everybody, by id. */
export const people: readonly Person[] = Object.entries(files)
  .map(([path, text]) => readPerson(path.slice('./people/'.length, -'.txt'.length), text))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
