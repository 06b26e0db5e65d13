import loadCompromise from 'compromise/two?lazy';
import type { FoundCue } from './scope.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

/** Sentences longer than this, in UTF-16 units, are text that lost its breaks; parsing them is slow and says nothing. */
const LONGEST_PARSED = 600;

/** A word with its part of speech as compromise sees it, and its place in the sentence's text. */
interface Term {
  readonly tags: ReadonlySet<string>;
  readonly start: number;
}

/**
 * Parses a sentence with compromise. The library's start takes a quarter of a second, so it is evaluated
 * when the first sentence needs it and not before.
 */
function parse(text: string): Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const sentence of loadCompromise()(text).json({ terms: { text: true, tags: true } })) {
    for (const term of sentence.terms) {
      // Offsets are found from the terms in order: compromise's own drift after bullets.
      const start = text.indexOf(term.text, at);
      if (start === -1) continue;
      at = start + term.text.length;
      terms.push({ tags: new Set(term.tags), start });
    }
  }
  return terms;
}

/**
 * Tells whether a word that can be a noun or a verb ("lead", "design", "own") is a verb here.
 *
 * @param words the description's words
 * @param sentence the sentence
 * @param at the word's number
 * @returns true also where the sentence is too long to parse: most such words are verbs in a posting
 */
export function isVerb(words: Words, sentence: PlacedSentence, at: number): boolean {
  const text = words.text.slice(sentence.start, sentence.end);
  if (text.length > LONGEST_PARSED) return true;
  const start = (words.start[at] ?? 0) - sentence.start;
  return (
    parse(text)
      .find((term) => term.start === start)
      ?.tags.has('Verb') ?? true
  );
}

/** "required", "needed": participles that end the noun phrase without starting a new clause. */
const WAIVING = /^(?:required?|needed|necessary|expected|mandatory|essential|prior|trained?|having|using|used)$/i;

/**
 * Finds how far a word of negation reaches, which only grammar can tell: to the next finite verb of
 * another clause, a turn ("but"), a semicolon, or a comma behind which a new subject begins.
 *
 * @param words the description's words
 * @param sentence the sentence
 * @param cue the negation, in word numbers
 * @param forwards true where what is denied follows the cue, false where it stands before it
 * @returns the denied words, or null where the cue denies nothing
 */
export function reachOfNegation(
  words: Words,
  sentence: PlacedSentence,
  cue: FoundCue,
  forwards: boolean,
): { from: number; to: number } | null {
  const text = words.text.slice(sentence.start, sentence.end);
  const terms = text.length <= LONGEST_PARSED ? parse(text) : [];
  const tagsAt = new Map(terms.map((term) => [term.start + sentence.start, term.tags]));
  const is = (at: number, tag: string): boolean => tagsAt.get(words.start[at] ?? -1)?.has(tag) ?? false;
  const word = (at: number): string => words.text.slice(words.start[at], words.end[at]);
  const turns = (at: number): boolean => /^(?:but|however|although|though|yet|while|whereas)$/i.test(word(at));
  const startsClause = (at: number): boolean => is(at, 'Pronoun') && !is(at, 'Possessive');
  const finiteVerb = (at: number): boolean =>
    is(at, 'Verb') && !is(at, 'Gerund') && !is(at, 'Participle') && !is(at, 'PastTense') && !WAIVING.test(word(at));

  if (forwards) {
    // "You won't train models": the first verb after the cue is the denied one; "no experience" has none.
    let verbs = 0;
    let to = cue.to;
    for (; to < sentence.to; to++) {
      if (to > cue.to && (words.before[to] === Break.Stop || turns(to))) break;
      if (words.before[to] === Break.Comma && (startsClause(to) || /^(?:just|only|we|you)$/i.test(word(to)))) break;
      if (words.before[to] === Break.Comma && finiteVerb(to)) break;
      if (finiteVerb(to) && ++verbs > 1 && !is(to, 'Infinitive')) break;
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
