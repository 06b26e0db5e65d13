import type { FactSource, Stated, Workplace } from '../fact.ts';
import { basisOf, extrasOf, type Statement, sentencesNaming } from '../fact-finding/statement.ts';
import {
  CHOICE_OF_WORKPLACE,
  NAMES_WORKPLACE,
  Weight,
  WORKPLACE_LOOKALIKES,
  WORKPLACE_WORDINGS,
} from '../fact-finding/workplace-wordings.ts';

interface Evidence extends Stated<Workplace> {
  readonly weight: Weight;
}

const blank = (words: string): string => ' '.repeat(words.length);
const withoutLookalikes = (text: string): string => text.replace(WORKPLACE_LOOKALIKES, blank);

function evidenceIn(statement: Statement): Evidence[] {
  if (!NAMES_WORKPLACE.test(statement.text)) return [];
  let text = withoutLookalikes(statement.text);
  return WORKPLACE_WORDINGS.flatMap(({ value, weight, pattern }): Evidence[] => {
    const match = pattern.exec(text);
    if (!match) return [];
    const [words] = match;
    const to = match.index + words.length;
    text = text.slice(0, match.index) + blank(words) + text.slice(to);
    const from = match.index + words.search(/[\w#]/);
    return [{ value, weight, ...basisOf(statement, from, to) }];
  });
}

/** Indeed asks on one line and answers on the next; an exception for a while is no remote job. */
const ASKED = /^work remotely\s?:$/i;
const ANSWERS: readonly (readonly [Workplace, RegExp])[] = [
  ['remote', /^yes\b/i],
  ['onsite', /^(?:no|temporarily)\b/i],
];

function answersIn(sentences: readonly Statement[]): Evidence[] {
  return sentences.flatMap((answer, index): Evidence[] => {
    const value = ANSWERS.find(([, wording]) => wording.test(answer.text))?.[0];
    if (!value || !ASKED.test(sentences[index - 1]?.text ?? '')) return [];
    return [{ value, weight: Weight.Explicit, ...basisOf(answer, 0, answer.text.length) }];
  });
}

const BARE: readonly (readonly [Workplace, RegExp])[] = [
  ['remote', /remote(?:ly)?\b/i],
  ['hybrid', /hybrid\b/i],
  ['onsite', /\b(?:on-?site|in[- ]office|in[- ]person)\b/i],
];

const LONGEST_HEAD_LINE = 300;
const FEWEST_LABELS = 3;

/** Title, location and the page's own labels are no sentences: there the bare word is a statement. */
function bareWords(text: string, weight: Weight, start: number | null = null): Evidence[] {
  const statement = { text, start };
  const words = withoutLookalikes(text);
  return BARE.flatMap(([value, pattern]): Evidence[] => {
    const match = pattern.exec(words);
    if (!match) return [];
    return [{ value, weight, ...basisOf(statement, match.index, match.index + match[0].length) }];
  });
}

/** A posting in a list of comments begins with a line of labels: "Fenwick | Engineer | Oslo | ONSITE". */
function wordsOfHeadLine(description: string): Evidence[] {
  const [line = ''] = description.slice(0, LONGEST_HEAD_LINE).split('\n', 1);
  const labels = line.split(/ [|–—-] /).length;
  return labels >= FEWEST_LABELS ? bareWords(line, Weight.Stated, 0) : [];
}

/** The strongest evidence; where it is divided, remote if one may choose, else hybrid. */
function strongest(evidence: readonly Evidence[], choice: boolean): Evidence | null {
  const most = Math.max(0, ...evidence.map(({ weight }) => weight));
  const order: readonly Workplace[] = choice ? ['remote', 'hybrid', 'onsite'] : ['hybrid', 'remote', 'onsite'];
  const candidates = order.map((value) => evidence.find((entry) => entry.weight === most && entry.value === value));
  return candidates.find((entry) => entry !== undefined) ?? null;
}

/**
 * Finds where the work is done: what is said of this job goes before what is said of the company's habits.
 *
 * @param source the posting and its sentences
 */
export default function findPlace(source: FactSource): Stated<Workplace> | null {
  const { title, location } = source.posting;
  const extras = extrasOf(source);
  const statements = [...extras, ...sentencesNaming(source, NAMES_WORKPLACE)];
  const evidence = [
    ...extras.flatMap(({ text }) => bareWords(text, Weight.Explicit)),
    ...bareWords(title, Weight.Stated),
    ...bareWords(location ?? '', Weight.Stated),
    ...wordsOfHeadLine(source.posting.description),
    ...answersIn(source.sentences),
    ...statements.flatMap(evidenceIn),
  ];
  const texts = [title, location ?? '', ...statements.map(({ text }) => text)];
  const choice = texts.some((text) => NAMES_WORKPLACE.test(text) && CHOICE_OF_WORKPLACE.test(text));
  const found = strongest(evidence, choice);
  return found && { value: found.value, quote: found.quote, start: found.start, end: found.end };
}
