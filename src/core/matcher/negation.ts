import type { FoundCue } from './found-cue.ts';
import type { Grammar } from './grammar.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

/** "required", "needed": participles that end the noun phrase without starting a new clause. */
const WAIVING = /^(?:required?|needed|necessary|expected|mandatory|essential|prior|trained?|having|using|used)$/i;
/** How many words behind a comma the "or" of a list of verbs is looked for. */
const LIST_AHEAD = 12;

/**
 * Finds how far a word of negation reaches, which only grammar can tell: to the next finite verb of
 * another clause, a turn ("but"), a semicolon, or a comma behind which a new subject begins.
 *
 * @param grammar the posting's grammar
 * @param words the description's words
 * @param sentence the sentence
 * @param cue the negation, in word numbers
 * @param forwards true where what is denied follows the cue, false where it stands before it
 * @returns the denied words, or null where the cue denies nothing
 */
export function reachOfNegation(
  grammar: Grammar,
  words: Words,
  sentence: PlacedSentence,
  cue: FoundCue,
  forwards: boolean,
): { from: number; to: number } | null {
  const is = (at: number, tag: string): boolean => grammar.has(words, sentence, at, tag) ?? false;
  const word = (at: number): string => words.text.slice(words.start[at], words.end[at]);
  const turns = (at: number): boolean => /^(?:but|however|although|though|yet|while|whereas)$/i.test(word(at));
  const startsClause = (at: number): boolean => is(at, 'Pronoun') && !is(at, 'Possessive');
  const finiteVerb = (at: number): boolean =>
    is(at, 'Verb') && !is(at, 'Gerund') && !is(at, 'Participle') && !is(at, 'PastTense') && !WAIVING.test(word(at));

  /** ", and our models looked at …": behind the comma another clause begins, with a verb of its own. */
  const opensClause = (at: number): boolean => {
    if (words.before[at] !== Break.Comma || !/^(?:and|so|as|because|since)$/i.test(word(at))) return false;
    for (let ahead = at + 1; ahead < sentence.to && words.before[ahead] === Break.None; ahead++) {
      if (is(ahead, 'Verb') && !is(ahead, 'Gerund') && !WAIVING.test(word(ahead))) return true;
    }
    return false;
  };

  /** "train, deploy or monitor models": the verb behind a comma is one of several that are denied together. */
  const goesOn = (at: number): boolean => {
    for (let ahead = at + 1; ahead < Math.min(sentence.to, at + LIST_AHEAD); ahead++) {
      if (words.before[ahead] === Break.Stop || turns(ahead)) return false;
      if (/^n?or$/i.test(word(ahead))) return true;
    }
    return false;
  };
  const behindColon = (at: number): boolean => words.text.slice(words.end[at - 1], words.start[at]).includes(':');

  if (forwards) {
    // "You won't train models": the first verb after the cue is the denied one; "no experience" has none.
    let verbs = 0;
    let to = cue.to;
    let comma = 0;
    for (; to < sentence.to; to++) {
      if (to > cue.to && (words.before[to] === Break.Stop || turns(to) || behindColon(to))) break;
      if (words.before[to] === Break.Comma && (startsClause(to) || /^(?:just|only|we|you)$/i.test(word(to)))) break;
      if ((words.before[to] === Break.Comma && finiteVerb(to) && !goesOn(to)) || opensClause(to)) break;
      if (to > cue.to && words.before[to] === Break.Comma) comma = to;
      if (finiteVerb(to) && ++verbs > 1 && !is(to, 'Infinitive') && !/^to$/i.test(word(to - 1))) {
        // "While no X is required, Y is": the second verb's subject stands behind the comma.
        if (comma > 0) to = comma;
        break;
      }
      if (/^(?:and|or)$/i.test(word(to)) && startsClause(to + 1)) break;
    }
    return to > cue.to ? { from: cue.to, to } : null;
  }
  let from = cue.from;
  let comma = cue.from;
  while (from > sentence.from) {
    const at = from - 1;
    if (words.before[from] === Break.Stop || turns(at)) break;
    if (finiteVerb(at) && at < cue.from - 1) {
      from = comma < cue.from ? comma : from;
      break;
    }
    from = at;
    if (words.before[at] === Break.Comma) comma = at;
  }
  return from < cue.from ? { from, to: cue.from } : null;
}
