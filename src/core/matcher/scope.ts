import type { Strength, Zone } from '../tag.ts';
import type { CueName } from './cue.ts';
import type { FoundCue } from './found-cue.ts';
import type { Grammar } from './grammar.ts';
import { type Negation, negationsIn, overlaps, type Reach, strengthReaches, withoutSwallowed } from './reach.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';
import { zoneOf } from './zone.ts';

export interface Decision {
  readonly strength: Strength;
  /** The sentence's own words that decided, or null where the section or the default did. */
  readonly cue: string | null;
}

/** What the scope of a sentence is decided from, gathered once a sentence. */
export interface Scope {
  /**
   * Decides how a phrase of the sentence is meant.
   *
   * @param from first word of the phrase
   * @param to one past its last word
   * @param zone what the sentence speaks of: its own `zone`, or what is known better
   */
  strengthOf(from: number, to: number, zone: Zone): Decision;
  /** What the sentence turns out to speak of, its section and its own words taken together. */
  readonly zone: Zone;
}

const STRENGTH_OF_ZONE: Readonly<Record<Zone, Strength>> = {
  duty: 'duty',
  required: 'required',
  preferred: 'preferred',
  company: 'context',
  benefits: 'context',
  hiring: 'context',
  unknown: 'context',
};

/** Cues that tell how a phrase is meant, and those that look like them. */
const OF_SCOPE = /^(?:preferred|required|waived|not)-/;

/** Cues that say that a sentence speaks of what is needed and what is not. */
const OF_NEED: readonly CueName[] = ['asks', 'required-after', 'required-before', 'waived-after'];

/**
 * Of the employer's self-description and of its duties only words of need waive anything: neither "settled without a
 * telephone call" nor "see that no model goes unchecked" is a waiver.
 */
function waives(negation: Negation, zone: Zone, ofNeed: boolean): boolean {
  if (
    /need|requir|expect|necessary|you|have to|plan|intention|whether|responsib|involve|^never |^nor\b|(?:is|are|n['’]t)(?: not)?$/i.test(
      negation.cue,
    ) ||
    ofNeed
  )
    return true;
  return zone === 'duty' ? !/^(?:no|without|zero)\b/i.test(negation.cue) : zone !== 'company';
}

/** "No coding, no degree": a list of what is not asked, whatever heading it stands under. */
function deniesTwice(words: Words, { from, to }: PlacedSentence): boolean {
  for (let at = from + 1; at < to; at++) {
    if (words.before[at] === Break.Comma && /^no$/i.test(words.text.slice(words.start[at], words.end[at]))) return true;
  }
  return false;
}

/** "SQL is required, PyTorch is not", "PyTorch helps": decides only where nothing follows. */
const ELLIPSIS = /^(?:(?:is|are) not|(?:is|are)n['’]t|helps|(?:would|will) help)$/i;

/** Words of worth wish only where something that a person brings is what is worth it. */
const OF_WORTH =
  /^(?:is|are)\b.*\b(?:helpful|valued|appreciated|useful|beneficial|valuable|nice|ideal|benefit|extra)$/i;

/**
 * Works out how the phrases of one sentence are meant: its own words first, then its section.
 *
 * @param grammar the posting's grammar
 * @param words the description's words
 * @param sentence the sentence, placed in its section
 * @param found every cue found in it
 */
export function scopeOf(grammar: Grammar, words: Words, sentence: PlacedSentence, found: readonly FoundCue[]): Scope {
  // "…, though it is helpful" goes on with what stands in front.
  const turns = found.filter(
    (cue) =>
      cue.name === 'turn' &&
      cue.from > sentence.from &&
      !found.some((other) => other.name === 'preferred-after' && other.from === cue.from),
  );
  // An adverb in front does not count: "Actively manage …" starts with "manage".
  const wordAt = (at: number): string => words.text.slice(words.start[at], words.end[at]);
  // Nor does the "to" of a listed aim: "To manage …".
  const first = (sentence.bullet ? /ly$|^to$/i : /ly$/i).test(wordAt(sentence.from))
    ? sentence.from + 1
    : sentence.from;
  const misleading = found.filter((cue) => cue.name === 'not-an-ask');
  const ordered = found
    .filter((cue) => cue.name !== 'asks' || !misleading.some((other) => overlaps(other, cue)))
    .sort((a, b) => a.from - b.from);
  const zone = zoneOf(sentence, ordered, first, wordAt(first));
  // "No model training." under no heading is a need's denial too.
  const opensWithNo =
    /^no$/i.test(wordAt(sentence.from)) && (sentence.zone === 'unknown' || deniesTwice(words, sentence));
  const ofNeed = opensWithNo || ordered.some(({ name }) => OF_NEED.includes(name));
  const written = (cue: FoundCue): string => words.text.slice(words.start[cue.from], words.end[cue.to - 1]);
  const endsClause = (at: number): boolean =>
    at >= sentence.to || words.before[at] !== Break.None || turns.some(({ from }) => from === at);
  const cues = withoutSwallowed(found.filter(({ name }) => OF_SCOPE.test(name))).filter(
    (cue) =>
      (ofNeed || cue.name !== 'preferred-after' || !OF_WORTH.test(written(cue))) &&
      (endsClause(cue.to) || !cue.name.endsWith('-after') || !ELLIPSIS.test(written(cue))),
  );
  const reaches = strengthReaches(words, sentence, cues, turns);
  let negations: Negation[] | null = null;
  return {
    zone,
    strengthOf(from, to, zone) {
      // Grammar is asked only where something is at stake: a tagged sentence with a word of negation in it.
      negations ??= negationsIn(grammar, words, sentence, cues, found);
      const reached = (reach: Reach): boolean => from < reach.to && to > reach.from;
      const wished = reaches.find((reach) => reached(reach) && reach.strength === 'preferred');
      if (sentence.waived && !wished) return { strength: 'negated', cue: null };
      // "A plus, not mandatory", "a minimum of five years is desired": a word of wish says what the others leave open.
      const decided =
        wished ??
        negations.find((negation) => negation.denies(from, to) && waives(negation, zone, ofNeed)) ??
        reaches.find(reached);
      if (decided) {
        const asksNothing =
          decided.strength === 'required' && (zone === 'company' || zone === 'hiring' || zone === 'benefits');
        // "(not required)" says of a wish what its heading has said.
        const saidAlready =
          decided.strength === 'negated' && zone === 'preferred' && /required|needed/i.test(decided.cue);
        // In a list of duties "must" and "at least" speak of the work, not of the person.
        if (!asksNothing && !saidAlready && !(decided.strength === 'required' && zone === 'duty'))
          return { strength: decided.strength, cue: decided.cue };
      }
      return { strength: STRENGTH_OF_ZONE[zone], cue: null };
    },
  };
}
