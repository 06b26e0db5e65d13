import type { FoundCue } from './found-cue.ts';
import { overlaps } from './reach.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

/**
 * Behind one of these a word such as "lead" or "design" is a noun. compromise says the same of nine in ten of them and
 * errs in the rest ("that drive", "of translating"), at a third of the time the whole matcher takes.
 */
const BEFORE_NOUN = /^(?:a|an|the|our|your|their|its|his|her|this|these|own|product|sales|world|industry)$/i;
/** A "set" behind one of these is a collection. */
const BEFORE_SET = /^(?:skill|data|golden|gold|tool|test|training|feature|mind|tech)$/i;
/** Taking part in what another verb names. */
const HELPS = /^(?:help|assist|support|contribut|participat|involve)/i;
/** Words of knowing that speak of practice all the same: "a background in building models". */
const PRACTISED = /^(?:background|skill|proficien|comfortable|fluen|conversant|degree|course|certif|study)/i;
/** Nouns of practice, which leave the depth to the verb behind them: "experience managing". */
const PRACTICE = /^(?:experience|proven|track|hands)/i;
const RELATIVE = /^(?:that|who|which|whose)$/i;
const AND = /^(?:and|or|&|then|also|as|well)$/i;
const LINK = /^(?:to|in|of|on|with|by|for|at|about|how|what|where|when|why|takes)$/i;
const ASKING = /^(?:how|what|where|when|why)$/i;

/** This many words or fewer stand between a verb and what it governs. */
const NEAR = 5;

const word = (words: Words, at: number): string => words.text.slice(words.start[at], words.end[at]);

/**
 * Tells whether a word that may be a verb of depth is none where it stands.
 *
 * @param words the description's words
 * @param sentence the sentence
 * @param cue the word
 * @param before the verb of depth before it, if there is one
 * @param cues all cues of the sentence
 */
export function isNounHere(
  words: Words,
  sentence: PlacedSentence,
  cue: FoundCue,
  before: FoundCue | undefined,
  cues: readonly FoundCue[],
): boolean {
  const written = word(words, cue.from);
  // "User experience" is designed, not had, and a "knowledge base" is built; any other is a noun that counts.
  if (/^(?:experience|knowledge)/i.test(written))
    return cues.some((other) => other.name === 'not-an-ask' && overlaps(other, cue));
  if (cue.name === 'know') return false;
  if (cue.from === sentence.from || cue.to - cue.from > 1) return false;
  // "industry-leading", "data-driven": behind a hyphen stands a word's second half.
  if (words.text[(words.start[cue.from] ?? 0) - 1] === '-' || /^driven$/i.test(written)) return true;
  const ing = /ing$/i.test(written);
  const apart = words.before[cue.from] !== Break.None;
  // "Design of experiments", "head of product"; "in charge of building models" names what is done.
  if (!ing && cue.to < sentence.to && words.before[cue.to] === Break.None && /^of$/i.test(word(words, cue.to)))
    return true;
  if (apart) return false;
  // "Lead research", "own design reviews": right behind a verb stands its object.
  if (before && before.to === cue.from && before.name !== 'know' && !ing) {
    const verb = word(words, before.from);
    if (!HELPS.test(verb) && !PRACTICE.test(verb)) return true;
  }
  const previous = word(words, cue.from - 1);
  if (/^sets?$/i.test(written) && BEFORE_SET.test(previous)) return true;
  return /^of$/i.test(previous) ? !ing : BEFORE_NOUN.test(previous);
}

/**
 * Tells whether a verb stands in a clause about somebody or something else, as in "the team that owns evals".
 *
 * @param words the description's words
 * @param sentence the sentence
 * @param cue the verb
 */
export function isRelative(words: Words, sentence: PlacedSentence, cue: FoundCue): boolean {
  for (let at = cue.from - 1; at >= Math.max(sentence.from, cue.from - 2); at--) {
    if (words.before[at + 1] !== Break.None) return false;
    if (RELATIVE.test(word(words, at))) return true;
  }
  return false;
}

/**
 * Tells whether two verbs share their object, as in "own and improve": nothing but commas and "and" in between.
 *
 * @param words the description's words
 * @param first the first of them
 * @param second the other
 */
export function shareObject(words: Words, first: FoundCue | undefined, second: FoundCue | undefined): boolean {
  if (!first || !second || second.from < first.to) return false;
  let parted = words.before[second.from] === Break.Comma;
  for (let at = first.to; at < second.from; at++) {
    if (!AND.test(word(words, at))) return false;
    parted = true;
  }
  return parted;
}

/**
 * Tells whether a verb governs what begins at a later word.
 *
 * @param words the description's words
 * @param verb the verb
 * @param at the word
 * @param what `verb`: another verb stands there, and only verbs of helping and knowing reach over it; `object`: a noun
 */
export function governs(words: Words, verb: FoundCue, at: number, what: 'verb' | 'object'): boolean {
  if (at - verb.to > NEAR) return false;
  const between: string[] = [];
  for (let here = verb.to; here < at; here++) {
    if (words.before[here] !== Break.None || AND.test(word(words, here))) return false;
    between.push(word(words, here));
  }
  if (words.before[at] !== Break.None) return false;
  if (what === 'object') return !between.some((each) => /^to$/i.test(each));
  const name = word(words, verb.from);
  // "Responsible for building" answers for what is built.
  if (verb.name === 'own') return verb.to === at && /(?:for|of)$/i.test(word(words, verb.to - 1));
  if (verb.name === 'contribute') return HELPS.test(name);
  if (PRACTISED.test(name)) return false;
  return between.length === 0 || LINK.test(between.at(-1) ?? '') || between.some((each) => ASKING.test(each));
}
