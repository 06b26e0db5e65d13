import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { array, type InferOutput, looseObject, number, object, optional, parse, string } from 'valibot';
import { competencies } from '../../src/core/competency.ts';
import { sentencesOf } from '../../src/core/matcher/sentences.ts';

/** One thing that a reader found in a unit: the shortest words that show it, as offsets into the posting's text. */
const Label = object({ id: string(), strength: string(), quote: string(), start: number(), end: number() });
export type Label = InferOutput<typeof Label>;

/** A line or sentence, and all that a reader found in it. */
const Unit = object({ start: number(), end: number(), tags: array(Label) });
export type Unit = InferOutput<typeof Unit>;

/** What a reader says of the posting as a whole; `none` and `unknown` are answers. */
const Judgement = looseObject({
  verdict: string(),
  ai_title: string(),
  years: string(),
  degree: string(),
  degree_strength: string(),
  seniority: string(),
  place: string(),
  salary: string(),
});

const GoldPosting = looseObject({
  id: string(),
  title: string(),
  company: optional(string(), ''),
  location: optional(string(), ''),
  text: string(),
  posting: Judgement,
  units: array(Unit),
});
/** A labelled posting; the README of the corpus' folder `gold` says how they were labelled. */
export type GoldPosting = InferOutput<typeof GoldPosting>;

const Unlabelled = looseObject({
  id: string(),
  title: string(),
  company: optional(string(), ''),
  location: optional(string(), ''),
  text: string(),
});

/** The corpus' folder: `ROLELIGHT_CORPUS`, or the one beside the repository. */
export const corpus = (): string => resolve(process.env.ROLELIGHT_CORPUS ?? '../shared/corpus');

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** The development postings, or null where the corpus is absent. */
export function developmentPostings(): readonly GoldPosting[] | null {
  const file = join(corpus(), 'gold/dev.jsonl');
  return existsSync(file) ? linesOf(file).map((line) => parse(GoldPosting, JSON.parse(line))) : null;
}

/**
 * The further labelled postings. Their labels are in `labels/`, as offsets without any text; the texts are the corpus'.
 *
 * - `read`: the phrases were written with these open;
 * - `fresh`: models and thresholds were fitted on these, and in a last round phrases were written with them open;
 * - `held`: nothing was written or fitted with these.
 */
export const FURTHER = ['read', 'fresh', 'held'] as const;
export type Further = (typeof FURTHER)[number];

/** With this many AI-specific competencies asked a posting has AI in its substance (taxonomy, section 4). */
const SUBSTANCE = 3;

function verdictFrom(aiTitle: string, labels: readonly Label[]): string {
  const asked = labels.filter(({ strength }) => ['duty', 'required', 'preferred'].includes(strength));
  const specific = new Set(asked.filter(({ id }) => competencies.get(id)?.aiSpecific).map(({ id }) => id));
  if (aiTitle === 'yes') return specific.size >= SUBSTANCE ? 'ai' : 'name-only';
  return specific.size >= SUBSTANCE ? 'hidden' : 'traditional';
}

function unitsWith(text: string, labels: readonly Label[]): readonly Unit[] {
  const middle = ({ start, end }: Label): number => (start + end) / 2;
  return sentencesOf(text).map(({ start, end }) => ({
    start,
    end,
    tags: labels.filter((label) => middle(label) >= start && middle(label) < end),
  }));
}

/**
 * Reads one of the further sets.
 *
 * @param name which
 * @returns its postings, or null where the corpus has no unlabelled postings to take the texts from
 */
export function furtherPostings(name: Further): readonly GoldPosting[] | null {
  const folder = join(corpus(), 'postings');
  if (!existsSync(folder)) return null;
  const heads = new Map<string, { fields: readonly string[]; rows: string[][] }>();
  let rows: string[][] = [];
  for (const line of linesOf(new URL(`labels/${name}.tsv`, import.meta.url).pathname)) {
    const [first = '', ...rest] = line.split('\t');
    if (first === 'posting') {
      rows = [];
      heads.set(rest[0] ?? '', { fields: rest.slice(1), rows });
    } else rows.push([first, ...rest]);
  }
  const texts = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return texts.flatMap((file) =>
    linesOf(join(folder, file)).flatMap((line): GoldPosting[] => {
      const source = parse(Unlabelled, JSON.parse(line));
      const head = heads.get(source.id);
      if (!head) return [];
      const labels = head.rows.map(([start = '', end = '', id = '', strength = '']): Label => {
        const [from, to] = [Number(start), Number(end)];
        return { id, strength, start: from, end: to, quote: source.text.slice(from, to) };
      });
      const [ai_title = '', years = '', degree = '', degree_strength = '', seniority = '', place = '', salary = ''] =
        head.fields;
      const verdict = verdictFrom(ai_title, labels);
      const posting = { verdict, ai_title, years, degree, degree_strength, seniority, place, salary };
      return [{ ...source, posting, units: [...unitsWith(source.text, labels)] }];
    }),
  );
}
