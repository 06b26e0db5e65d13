import type { Depth, Strength } from '../tag.ts';
import type { FoundCue } from './found-cue.ts';
import { governs, isNounHere, isRelative, shareObject } from './governing-verb.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

/** How far back, in words, a verb may stand from the phrase that it governs. */
const FARTHEST_VERB = 9;

const DEPTH_OF: ReadonlyMap<string, Depth> = new Map([
  ['own', 'own'],
  ['contribute', 'contribute'],
  ['know', 'know'],
] as const);

/** Without a verb: a duty is done, what is asked or told of is known. */
const DEFAULT_DEPTH: Readonly<Record<Strength, Depth>> = {
  duty: 'contribute',
  required: 'know',
  preferred: 'know',
  context: 'know',
  negated: 'know',
};

/** The verbs of depth that may govern a phrase, in the order of the text; of two that begin together the longer. */
function verbsFor(words: Words, sentence: PlacedSentence, cues: readonly FoundCue[], from: number, to: number) {
  const all = cues
    .filter(({ name }) => DEPTH_OF.has(name))
    .filter((cue) => cue.from < to && cue.from >= from - FARTHEST_VERB && !stopsBetween(words, cue.to, from))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const longest = all.filter((cue, index) => !all.slice(0, index).some((other) => other.to > cue.from));
  const verbs: FoundCue[] = [];
  for (const cue of longest) {
    if (isNounHere(words, sentence, cue, verbs.at(-1), cues)) continue;
    // "Support the team that owns evals": what somebody else does says nothing of the person.
    if (verbs.length > 0 && isRelative(words, sentence, cue)) continue;
    verbs.push(cue);
  }
  return verbs;
}

/** Which of the verbs decides, as a place in their list. */
function decidingVerb(words: Words, verbs: readonly FoundCue[], from: number): number {
  let at = verbs.findLastIndex((cue) => cue.from <= from);
  if (at === -1) return verbs.length > 0 ? 0 : -1;
  const before = verbs[at - 1];
  // "Own model evaluation": the phrase's own first word looks like a verb and is none.
  if (verbs[at]?.from === from && before && governs(words, before, from, 'object')) at--;
  let first = at;
  let owner = verbs[at]?.name === 'own' ? at : -1;
  // "Own, build and improve": who owns a thing also does the rest.
  for (; first > 0 && shareObject(words, verbs[first - 1], verbs[first]); first--) {
    if (verbs[first - 1]?.name === 'own') owner = first - 1;
  }
  // "Help define", "knowledge of how to build": the first of two verbs says how the second is meant.
  const governor = verbs[first - 1];
  if (governor && governs(words, governor, verbs[first]?.from ?? 0, 'verb')) return first - 1;
  return owner === -1 ? at : owner;
}

/**
 * Decides how deep a phrase is asked, from the verb that governs it.
 *
 * The nearest verb of depth before the phrase decides, or one that the phrase itself begins with, unless an earlier verb
 * governs that one in turn.
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
  const verbs = verbsFor(words, sentence, cues, from, to);
  const decided = verbs[decidingVerb(words, verbs, from)];
  if (!decided) return { depth: DEFAULT_DEPTH[strength], cue: null };
  return {
    depth: DEPTH_OF.get(decided.name) ?? DEFAULT_DEPTH[strength],
    cue: words.text.slice(words.start[decided.from], words.end[decided.to - 1]),
  };
}

function stopsBetween(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.before[at] === Break.Stop) return true;
  return false;
}
