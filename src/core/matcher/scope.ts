import type { Strength, Zone } from '../tag.ts';
import type { CueName } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { reachOfNegation } from './negation.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

/** A cue found in a sentence, in word numbers. */
export interface FoundCue {
  readonly name: CueName;
  readonly from: number;
  readonly to: number;
}

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
   */
  strengthOf(from: number, to: number): Decision;
  /** Whether the sentence as a whole is one of wish. */
  readonly preferred: boolean;
  /** What the sentence turns out to speak of, its section and its own words taken together. */
  readonly zone: Zone;
}

const STRENGTH_CUES: ReadonlyMap<CueName, { strength: Strength; side: 'before' | 'after' }> = new Map([
  ['preferred-before', { strength: 'preferred', side: 'before' }],
  ['preferred-after', { strength: 'preferred', side: 'after' }],
  ['required-before', { strength: 'required', side: 'before' }],
  ['required-after', { strength: 'required', side: 'after' }],
] as const);

interface Reach {
  readonly strength: Strength;
  readonly from: number;
  readonly to: number;
  readonly cue: string;
}

const written = (words: Words, cue: FoundCue): string => words.text.slice(words.start[cue.from], words.end[cue.to - 1]);

function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Longer cues swallow the shorter ones inside them: "not required but" is no "required". */
function withoutSwallowed(found: readonly FoundCue[]): FoundCue[] {
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

function strengthReaches(
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
    const forwards = twin ? opens : rule.side === 'before';
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

function negationReaches(
  grammar: Grammar,
  words: Words,
  sentence: PlacedSentence,
  cues: readonly FoundCue[],
  found: readonly FoundCue[],
): Reach[] {
  const innocent = found.filter((cue) => cue.name === 'not-a-negation');
  return cues.flatMap((cue): Reach[] => {
    if (cue.name !== 'waived-before' && cue.name !== 'waived-after') return [];
    if (innocent.some((other) => overlaps(other, cue))) return [];
    const reach = reachOfNegation(grammar, words, sentence, cue, cue.name === 'waived-before');
    return reach ? [{ strength: 'negated', from: reach.from, to: reach.to, cue: written(words, cue) }] : [];
  });
}

/** What a sentence's own words say it speaks of; its section speaks where they are silent. */
function zoneOf(sentence: PlacedSentence, cues: readonly FoundCue[], first: number, thirdPerson: boolean): Zone {
  const { zone } = sentence;
  const place = (name: CueName): number => cues.find((cue) => cue.name === name)?.from ?? Number.POSITIVE_INFINITY;
  const has = (name: CueName): boolean => place(name) < Number.POSITIVE_INFINITY;
  const startsWith = (name: CueName): boolean => cues.some((cue) => cue.name === name && cue.from === first);

  // "Review applications with automated tools" among the duties is a recruiter's work and no notice.
  const recruits = zone === 'duty' && startsWith('duty-start');
  if ((has('hiring-talk') && !recruits) || zone === 'hiring') return 'hiring';
  if (zone === 'benefits') return has('duty-subject') && !has('benefits-talk') ? 'duty' : zone;
  if (zone === 'preferred') return zone;
  if (has('benefits-talk') && !has('duty-subject') && zone !== 'duty' && zone !== 'required') return 'benefits';
  if (has('seeks')) return 'duty';
  if (has('seeks-someone')) return 'required';
  if (zone === 'required') {
    // A list of requirements goes over into duties where its lines begin with "Serves as", "Defines".
    return (thirdPerson && startsWith('duty-start')) || (has('duty-subject') && !has('asks')) ? 'duty' : zone;
  }
  if (startsWith('employer-subject')) return 'company';
  if (has('duty-subject')) return place('asks') < place('duty-subject') ? 'required' : 'duty';
  if (startsWith('asks')) return 'required';
  if (zone === 'duty') return has('asks') && !startsWith('duty-start') && !has('duty-subject') ? 'required' : 'duty';
  if (zone === 'company') return 'company';
  if (startsWith('duty-start')) return 'duty';
  if (has('asks')) return 'required';
  return sentence.bullet || has('you') ? 'duty' : 'company';
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

/**
 * Works out how the phrases of one sentence are meant: its own words first, then its section.
 *
 * @param grammar the posting's grammar
 * @param words the description's words
 * @param sentence the sentence, placed in its section
 * @param found every cue found in it
 */
export function scopeOf(grammar: Grammar, words: Words, sentence: PlacedSentence, found: readonly FoundCue[]): Scope {
  const cues = withoutSwallowed(found);
  const turns = found.filter((cue) => cue.name === 'turn' && cue.from > sentence.from);
  // An adverb in front does not count: "Actively manage …" starts with "manage".
  const opening = words.text.slice(words.start[sentence.from], words.end[sentence.from]);
  const first = /ly$/i.test(opening) ? sentence.from + 1 : sentence.from;
  const ordered = [...found].sort((a, b) => a.from - b.from);
  const zone = zoneOf(sentence, ordered, first, /[^s]s$/.test(opening));
  const reaches = strengthReaches(words, sentence, cues, turns);
  let negations: Reach[] | null = null;
  return {
    zone,
    preferred: zone === 'preferred' || reaches.some((reach) => reach.strength === 'preferred'),
    strengthOf(from, to) {
      // Grammar is asked only where something is at stake: a tagged sentence with a word of negation in it.
      negations ??= negationReaches(grammar, words, sentence, cues, found);
      const reached = (reach: Reach): boolean => from < reach.to && to > reach.from;
      // "A minimum of five years is desired": the word of wish says what the word of measure leaves open.
      const wish = reaches.find((reach) => reached(reach) && reach.strength === 'preferred');
      const decided = negations.find(reached) ?? wish ?? reaches.find(reached);
      if (decided) {
        const asksNothing =
          decided.strength === 'required' && (zone === 'company' || zone === 'hiring' || zone === 'benefits');
        // In a list of duties "must" and "at least" speak of the work, not of the person.
        if (!asksNothing && !(decided.strength === 'required' && zone === 'duty'))
          return { strength: decided.strength, cue: decided.cue };
      }
      return { strength: STRENGTH_OF_ZONE[zone], cue: null };
    },
  };
}
