import { competencies } from '../competency.ts';
import { DEPTHS, type Depth } from '../tag.ts';
import { cvNet } from './cv-net.ts';
import { depthOf } from './depth.ts';
import { employerNamesIn, type WordRange } from './employer-name.ts';
import { pickEvidence } from './evidence.ts';
import { createGrammar } from './grammar.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { AI_SENTENCES, counts, type Setting } from './setting.ts';
import { isAiTitle, isProductTitle } from './title.ts';
import { type Words, wordsOf } from './words.ts';

/** Lines that belong together, such as those of one position. */
export interface LineGroup {
  /** What the person was then, or null. */
  readonly title: string | null;
  /** None holds a line's end. */
  readonly lines: readonly string[];
  /** Whether the lines tell what was done; else what is known. */
  readonly deeds: boolean;
  /**
   * Tells whether a sentence is about the person; what is said of the employer does not make a position one of AI.
   *
   * @param sentence the sentence
   */
  isOwn(sentence: string): boolean;
}

/** A phrase of a line that shows a competency. */
export interface ShownPhrase {
  /** Competency id. */
  readonly id: string;
  /** Numbers of the group and of the line in it. */
  readonly group: number;
  readonly line: number;
  /** UTF-16 offsets into the line, of the phrase and of the sentence that it stands in. */
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly depth: Depth;
  /** The verb that decides the depth, as the line has it; null where none does. */
  readonly verb: string | null;
}

/** A sentence with where it came from. */
interface Placed {
  readonly read: ReadSentence;
  readonly group: number;
  readonly line: number;
  readonly lineStart: number;
}

/** A position has about half as many sentences as a posting. */
const AI_SENTENCES_OF_GROUP = AI_SENTENCES / 2;

/** In a longer position than this, one sentence about AI, such as on a tool that was used, does not make it one of AI. */
const LONGEST_BY_ONE = 8;

function placeOf(groups: readonly LineGroup[]): readonly { group: number; line: number; start: number }[] {
  let start = 0;
  return groups.flatMap(({ lines }, group) =>
    lines.map((text, line) => {
      const place = { group, line, start };
      start += text.length + 1;
      return place;
    }),
  );
}

function readGroups(words: Words, groups: readonly LineGroup[], names: readonly WordRange[]): readonly Placed[] {
  const places = placeOf(groups);
  const grammar = createGrammar();
  let from = 0;
  return sentencesOf(words.text).flatMap((sentence: Sentence): Placed[] => {
    while (from < words.count && (words.start[from] ?? 0) < sentence.start) from++;
    let to = from;
    while (to < words.count && (words.start[to] ?? 0) < sentence.end) to++;
    const place = places[sentence.line];
    const range = { from, to };
    from = to;
    if (!place || range.to === range.from) return [];
    const zone = groups[place.group]?.deeds ? 'duty' : 'required';
    const own = { ...sentence, ...range, zone, heading: null, isHeading: false, waived: false } as const;
    const inside = names.filter((name) => name.from < to && name.to > range.from);
    const read = readSentence(cvNet, grammar, words, own, inside);
    return [{ read, group: place.group, line: place.line, lineStart: place.start }];
  });
}

/** Whether a sentence names AI, or shows by itself what only AI work shows. */
const isOfAi = ({ namesAi, mentions }: ReadSentence): boolean =>
  namesAi ||
  mentions.some(
    ({ id, where }) => (where === 'anywhere' || where === 'cv') && competencies.get(id)?.aiSpecific === true,
  );

/** How many sentences about AI make a group of so many sentences one that has to do with AI. */
const leastFor = (sentences: number): number => (sentences > LONGEST_BY_ONE ? 2 : 1);

/** What each group is: by its title and its own lines, and what has no title by all titles. */
function settingsOf(words: Words, groups: readonly LineGroup[], placed: readonly Placed[]): readonly Setting[] {
  const aiSentences = new Array<number>(groups.length).fill(0);
  const sentences = new Array<number>(groups.length).fill(0);
  for (const { read, group } of placed) {
    sentences[group] = (sentences[group] ?? 0) + 1;
    const own = groups[group]?.isOwn(words.text.slice(read.sentence.start, read.sentence.end));
    if (own && isOfAi(read)) aiSentences[group] = (aiSentences[group] ?? 0) + 1;
  }
  const titles = groups.flatMap(({ title }) => title ?? []);
  const anyProduct = titles.some((title) => isProductTitle(title));
  return groups.map(({ title }, group) => {
    const own = aiSentences[group] ?? 0;
    const aiTitle = title !== null && isAiTitle(title, false);
    return {
      ai: aiTitle || own >= AI_SENTENCES_OF_GROUP,
      cv: aiTitle || own >= leastFor(sentences[group] ?? 0) ? 'of-ai' : 'any',
      product: title === null ? anyProduct : isProductTitle(title),
    };
  });
}

/**
 * Reads what a person tells of: the matcher's door for the lines of a CV. What is denied shows nothing.
 *
 * @param groups the lines in groups, each read by what it is about
 * @param names what employers and schools are called: a phrase inside a name shows nothing
 * @returns phrases in the order of the text; of a competency one a sentence
 */
export function readLines(groups: readonly LineGroup[], names: readonly string[]): readonly ShownPhrase[] {
  const words = wordsOf(groups.flatMap(({ lines }) => lines).join('\n'));
  const named = names.flatMap((name) => employerNamesIn(words, name));
  const placed = readGroups(words, groups, named);
  const settings = settingsOf(words, groups, placed);
  return placed.flatMap(({ read, group, line, lineStart }): ShownPhrase[] => {
    const setting = settings[group];
    if (!setting) return [];
    const { sentence, scope, mentions, cues } = read;
    const evidence = mentions
      .filter(({ kind, where }) => kind === 'competency' && counts(where, read, setting))
      .map((mention) => ({ ...mention, ...scope.strengthOf(mention.from, mention.to, 'required') }))
      .filter(({ strength }) => strength !== 'negated');
    const strength = groups[group]?.deeds ? 'duty' : 'required';
    const deep = evidence.map((one) => ({ ...one, ...depthOf(words, sentence, cues, strength, one.from, one.to) }));
    return pickEvidence(words, sentence, evidence).map((picked): ShownPhrase => {
      const { id } = picked;
      // Of several mentions in a sentence the one that was done deepest tells most; else the one that a reader would point at.
      const own = { ...picked, ...depthOf(words, sentence, cues, strength, picked.from, picked.to) };
      const { from, to, depth, cue } = deep
        .filter((other) => other.id === id)
        .reduce((best, other) => (DEPTHS.indexOf(other.depth) > DEPTHS.indexOf(best.depth) ? other : best), own);
      return {
        id,
        group,
        line,
        start: (words.start[from] ?? 0) - lineStart,
        end: (words.end[to - 1] ?? 0) - lineStart,
        sentenceStart: sentence.start - lineStart,
        sentenceEnd: sentence.end - lineStart,
        depth,
        verb: cue,
      };
    });
  });
}
