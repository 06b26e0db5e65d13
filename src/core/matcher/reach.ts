import type { Strength } from '../tag.ts';
import type { CueName } from './cue.ts';
import type { FoundCue } from './found-cue.ts';
import type { Grammar } from './grammar.ts';
import { reachOfNegation } from './negation.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

const STRENGTH_CUES: ReadonlyMap<CueName, { strength: Strength; side: 'before' | 'after' }> = new Map([
  ['preferred-before', { strength: 'preferred', side: 'before' }],
  ['preferred-after', { strength: 'preferred', side: 'after' }],
  ['required-before', { strength: 'required', side: 'before' }],
  ['required-after', { strength: 'required', side: 'after' }],
] as const);

/** The words that a cue speaks of, in word numbers. */
export interface Reach {
  readonly strength: Strength;
  readonly from: number;
  readonly to: number;
  readonly cue: string;
}

const written = (words: Words, cue: FoundCue): string => words.text.slice(words.start[cue.from], words.end[cue.to - 1]);

/**
 * Tells whether two ranges share something.
 *
 * @param a one range, `to` exclusive
 * @param b another
 */
export function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Tells whether a range is a part of another and no more: inside itself it is not. */
const isInside = (part: FoundCue, whole: FoundCue): boolean =>
  whole.from <= part.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from;

/**
 * Leaves out cues that a longer one swallows: "not required but" is no "required".
 *
 * @param found every cue found in a sentence
 */
export function withoutSwallowed(found: readonly FoundCue[]): FoundCue[] {
  return found.filter(
    (cue) => !found.some((other) => other !== cue && overlaps(cue, other) && other.to - other.from > cue.to - cue.from),
  );
}

/** Where the train of thought around a word begins and ends: at a semicolon, a turn, or the sentence's edge. */
function clauseAround(
  words: Words,
  sentence: PlacedSentence,
  turns: readonly FoundCue[],
  at: number,
): [number, number] {
  let from = at;
  const turnsAt = new Set(turns.map((turn) => turn.from));
  while (from > sentence.from && words.before[from] !== Break.Stop && !turnsAt.has(from)) from--;
  let to = at + 1;
  while (to < sentence.to && words.before[to] !== Break.Stop && !turnsAt.has(to)) to++;
  return [from, to];
}

/**
 * For a cue in brackets: the first word it speaks of. "(founder background is a plus)" speaks of what is inside,
 * "(preferred)" of the item in front of the bracket.
 */
function bracketBefore(words: Words, cue: FoundCue, clauseFrom: number): number | null {
  for (let at = cue.from; at > clauseFrom; at--) {
    const between = words.text.slice(words.end[at - 1], words.start[at]);
    if (between.includes(')')) return null;
    if (!between.includes('(')) continue;
    if (at < cue.from) return at;
    let from = at;
    while (from > clauseFrom && (from === at || words.before[from] === Break.None)) from--;
    return from;
  }
  return null;
}

/**
 * Finds what each word of need or wish in a sentence speaks of.
 *
 * @param words the description's words
 * @param sentence the sentence
 * @param cues its cues, shorter ones inside longer ones left out
 * @param turns where a new train of thought starts
 */
export function strengthReaches(
  words: Words,
  sentence: PlacedSentence,
  cues: readonly FoundCue[],
  turns: readonly FoundCue[],
): Reach[] {
  const deciding = cues.filter((cue) => STRENGTH_CUES.has(cue.name)).sort((a, b) => a.from - b.from);
  return deciding.flatMap((cue): Reach[] => {
    const rule = STRENGTH_CUES.get(cue.name);
    if (!rule) return [];
    const [clauseFrom, clauseTo] = clauseAround(words, sentence, turns, cue.from);
    const neighbours = deciding.filter((other) => other !== cue && !overlaps(other, cue));
    // A cue that may stand on either side ("required") speaks of what follows only where it opens its clause or a colon follows.
    const opens = cue.from === clauseFrom || words.text.slice(words.end[cue.to - 1], words.start[cue.to]).includes(':');
    const twin = deciding.some((other) => other !== cue && overlaps(other, cue));
    // What stands behind nothing speaks of what follows: "[Preferred] Experience with …".
    const forwards = twin ? opens : rule.side === 'before' || cue.from === clauseFrom;
    if (twin && forwards !== (rule.side === 'before')) return [];
    if (forwards) {
      const next = neighbours.find((other) => other.from >= cue.to && STRENGTH_CUES.get(other.name)?.side === 'before');
      return [
        {
          strength: rule.strength,
          from: cue.to,
          to: Math.min(clauseTo, next?.from ?? clauseTo),
          cue: written(words, cue),
        },
      ];
    }
    const bracket = bracketBefore(words, cue, clauseFrom);
    if (bracket !== null) return [{ strength: rule.strength, from: bracket, to: cue.from, cue: written(words, cue) }];
    const last = neighbours.findLast(
      (other) => other.to <= cue.from && STRENGTH_CUES.get(other.name)?.side === 'after',
    );
    return [
      {
        strength: rule.strength,
        from: Math.max(clauseFrom, last?.to ?? clauseFrom),
        to: cue.from,
        cue: written(words, cue),
      },
    ];
  });
}

/** A word of negation and what it denies. */
export interface Negation {
  readonly strength: 'negated';
  readonly cue: string;
  /**
   * Tells whether a phrase is denied.
   *
   * @param from first word of the phrase
   * @param to one past its last word
   */
  denies(from: number, to: number): boolean;
}

/** A phrase this many words or fewer from a negation, with nothing in between that could part them, is denied by it. */
const NEXT_TO = 2;

function standsNextTo(words: Words, from: number, to: number): boolean {
  if (to - from > NEXT_TO || to < from) return false;
  for (let at = from; at <= to; at++) {
    if (words.before[at] !== Break.None) return false;
    if (at < to && /^(?:and|or|but|so)$/i.test(words.text.slice(words.start[at], words.end[at]))) return false;
  }
  return true;
}

/**
 * Finds the words of negation in a sentence. Grammar, which takes a millisecond, is asked only of phrases that do not
 * stand right beside one.
 *
 * @param grammar the posting's grammar
 * @param words the description's words
 * @param sentence the sentence
 * @param cues its cues, shorter ones inside longer ones left out
 * @param found all its cues, among them those that deny nothing
 */
export function negationsIn(
  grammar: Grammar,
  words: Words,
  sentence: PlacedSentence,
  cues: readonly FoundCue[],
  found: readonly FoundCue[],
): Negation[] {
  const innocent = found.filter((cue) => cue.name === 'not-a-negation');
  return cues.flatMap((cue): Negation[] => {
    if (cue.name !== 'waived-before' && cue.name !== 'waived-after') return [];
    // "Don't mind whether or not" holds an innocent "whether or not", and denies.
    if (innocent.some((other) => overlaps(other, cue) && !isInside(other, cue))) return [];
    const forwards = cue.name === 'waived-before';
    let reach: { from: number; to: number } | null | undefined;
    return [
      {
        strength: 'negated',
        cue: written(words, cue),
        denies(from, to) {
          if (forwards ? standsNextTo(words, cue.to, from) : standsNextTo(words, to, cue.from)) return true;
          if (forwards ? to <= cue.to : from >= cue.from) return false;
          if (reach === undefined) reach = reachOfNegation(grammar, words, sentence, cue, forwards);
          return reach !== null && from < reach.to && to > reach.from;
        },
      },
    ];
  });
}
