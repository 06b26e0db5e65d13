import type { Strength, Zone } from '../tag.ts';
import type { CueName } from './cue.ts';
import { reachOfNegation } from './grammar.ts';
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

function negationReaches(words: Words, sentence: PlacedSentence, cues: readonly FoundCue[]): Reach[] {
  const innocent = cues.filter((cue) => cue.name === 'not-a-negation');
  return cues.flatMap((cue): Reach[] => {
    if (cue.name !== 'waived-before' && cue.name !== 'waived-after') return [];
    if (innocent.some((other) => overlaps(other, cue))) return [];
    const reach = reachOfNegation(words, sentence, cue, cue.name === 'waived-before');
    return reach ? [{ strength: 'negated', from: reach.from, to: reach.to, cue: written(words, cue) }] : [];
  });
}

/** What a sentence without a deciding word speaks of, by its subject and its first word; the section speaks where they do not. */
function zoneOf(
  sentence: PlacedSentence,
  has: (name: CueName) => boolean,
  startsWith: (name: CueName) => boolean,
): Zone {
  const { zone } = sentence;
  if (has('hiring-talk')) return 'hiring';
  if (zone === 'hiring') return zone;
  if (zone === 'benefits') return has('duty-subject') && !has('benefits-talk') ? 'duty' : zone;
  if (has('benefits-talk') && zone !== 'duty' && zone !== 'required' && zone !== 'preferred') return 'benefits';
  if (zone === 'preferred' || zone === 'required') {
    return has('duty-subject') && !has('asks') && !sentence.bullet ? 'duty' : zone;
  }
  if (has('duty-subject')) return has('asks') && !startsWith('duty-subject') ? 'required' : 'duty';
  if (startsWith('employer-subject')) return 'company';
  if (zone === 'duty') return startsWith('asks') && !startsWith('duty-start') ? 'required' : 'duty';
  if (zone === 'company') return 'company';
  if (startsWith('duty-start')) return 'duty';
  if (has('asks')) return 'required';
  return sentence.bullet ? 'duty' : 'company';
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
 * @param words the description's words
 * @param sentence the sentence, placed in its section
 * @param found every cue found in it
 */
export function scopeOf(words: Words, sentence: PlacedSentence, found: readonly FoundCue[]): Scope {
  const cues = withoutSwallowed(found);
  const names = new Set(found.map((cue) => cue.name));
  const turns = found.filter((cue) => cue.name === 'turn' && cue.from > sentence.from);
  const zone = zoneOf(
    sentence,
    (name) => names.has(name),
    (name) => found.some((cue) => cue.name === name && cue.from <= sentence.from + 1),
  );
  const reaches = strengthReaches(words, sentence, cues, turns);
  let negations: Reach[] | null = null;
  return {
    zone,
    preferred: zone === 'preferred' || reaches.some((reach) => reach.strength === 'preferred'),
    strengthOf(from, to) {
      // Grammar is asked only where something is at stake: a tagged sentence with a word of negation in it.
      negations ??= negationReaches(words, sentence, cues);
      const reached = (reach: Reach): boolean => from < reach.to && to > reach.from;
      const decided = negations.find(reached) ?? reaches.find(reached);
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
