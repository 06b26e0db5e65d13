import type { Depth, Strength } from '../tag.ts';
import type { FoundCue } from './found-cue.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

/** How far back, in words, a verb may stand from the phrase that it governs. */
const FARTHEST_VERB = 9;

const DEPTH_OF: ReadonlyMap<string, Depth> = new Map([
  ['own', 'own'],
  ['contribute', 'contribute'],
  ['know', 'know'],
] as const);

/**
 * Behind one of these a word such as "lead" or "design" is a noun. compromise says the same of nine in ten of them and
 * errs in the rest ("that drive", "of translating"), at a third of the time the whole matcher takes.
 */
const BEFORE_NOUN = /^(?:a|an|the|our|your|their|its|his|her|this|these|own|product|sales)$/i;

/** Without a verb: a duty is done, what is asked or told of is known. */
const DEFAULT_DEPTH: Readonly<Record<Strength, Depth>> = {
  duty: 'contribute',
  required: 'know',
  preferred: 'know',
  context: 'know',
  negated: 'know',
};

/**
 * Decides how deep a phrase is asked, from the verb that governs it.
 *
 * The nearest verb of depth before the phrase wins, or one the phrase itself begins with; "own" and "lead" reach over
 * a following verb joined with "and" ("own and improve"), since who owns a thing also does it.
 *
 * @param words the description's words
 * @param sentence the sentence
 * @param cues the sentence's cues
 * @param strength how the phrase is meant, for the default
 * @param from first word of the phrase
 * @param to one past its last word
 * @returns the depth, and the verb that decided or null
 */
export function depthOf(
  words: Words,
  sentence: PlacedSentence,
  cues: readonly FoundCue[],
  strength: Strength,
  from: number,
  to: number,
): { depth: Depth; cue: string | null } {
  let nearest: FoundCue | null = null;
  for (const cue of cues) {
    if (!DEPTH_OF.has(cue.name) || cue.from >= to || cue.from < from - FARTHEST_VERB) continue;
    if (cue.from > from && nearest) continue;
    if (stopsBetween(words, cue.to, from)) continue;
    if (cue.name !== 'know' && isNounHere(words, sentence, cue)) continue;
    if (!nearest || cue.from > nearest.from || (cue.from === nearest.from && cue.to > nearest.to)) nearest = cue;
  }
  if (!nearest) return { depth: DEFAULT_DEPTH[strength], cue: null };
  const joined = cues.find(
    (cue) =>
      cue.name === 'own' &&
      nearest &&
      cue.to <= nearest.from &&
      nearest.from - cue.to <= 2 &&
      isJoined(words, cue.to, nearest.from),
  );
  const decided = joined ?? nearest;
  return {
    depth: DEPTH_OF.get(decided.name) ?? DEFAULT_DEPTH[strength],
    cue: words.text.slice(words.start[decided.from], words.end[decided.to - 1]),
  };
}

function isNounHere(words: Words, sentence: PlacedSentence, cue: FoundCue): boolean {
  if (cue.from === sentence.from || cue.to - cue.from > 1) return false;
  // "industry-leading", "data-driven": behind a hyphen stands a word's second half.
  if (words.text[(words.start[cue.from] ?? 0) - 1] === '-') return true;
  const before = words.text.slice(words.start[cue.from - 1], words.end[cue.from - 1]);
  // "Years of experience" names a thing, "in charge of building models" what is done.
  if (/^of$/i.test(before)) return !/ing$/i.test(words.text.slice(words.start[cue.from], words.end[cue.from]));
  return BEFORE_NOUN.test(before);
}

function stopsBetween(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.before[at] === Break.Stop) return true;
  return false;
}

/** "define, build and ship": verbs with nothing but commas, "and" or "or" between them. */
function isJoined(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!/^(?:and|or|&)$/i.test(words.text.slice(words.start[at], words.end[at]))) return false;
  }
  return true;
}
