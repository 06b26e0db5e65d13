import loadCompromise from 'compromise/two?lazy';
import type { Words } from './words.ts';

/** Sentences longer than this, in UTF-16 units, are text that lost its breaks; parsing them is slow and says nothing. */
const LONGEST_PARSED = 600;

/**
 * Sentences parsed for one posting at most. Parsing takes about a millisecond each; of real postings hardly one needs
 * twenty, and a text made to need thousands is read without grammar from there on.
 */
const MOST_PARSED = 150;

/** Part-of-speech tags of compromise by the offset of their word in the sentence. */
type Tags = ReadonlyMap<number, ReadonlySet<string>>;

const NO_TAGS: Tags = new Map();

/** Says what part of speech words are, sentence by sentence, for one posting. */
export interface Grammar {
  /**
   * Tells whether a word has one of compromise's tags.
   *
   * @param words the description's words
   * @param sentence the sentence it stands in
   * @param at the word's number
   * @param tag such as `Verb` or `Pronoun`
   * @returns null where the sentence is not parsed
   */
  has(
    words: Words,
    sentence: { readonly start: number; readonly end: number },
    at: number,
    tag: string,
  ): boolean | null;
}

/** The library's start takes a quarter of a second, so it is evaluated when the first sentence needs it and not before. */
function parse(text: string): Tags {
  const tags = new Map<number, ReadonlySet<string>>();
  let at = 0;
  for (const sentence of loadCompromise()(text).json({ terms: { text: true, tags: true } })) {
    for (const term of sentence.terms) {
      // Offsets are found from the terms in order: compromise's own drift after bullets.
      const start = text.indexOf(term.text, at);
      if (start === -1) continue;
      at = start + term.text.length;
      tags.set(start, new Set(term.tags));
    }
  }
  return tags;
}

/** Makes the grammar of one posting; each sentence is parsed once, when first asked about. */
export function createGrammar(): Grammar {
  const parsed = new Map<number, Tags>();
  const tagsOf = (words: Words, { start, end }: { start: number; end: number }): Tags => {
    const known = parsed.get(start);
    if (known) return known;
    const worthIt = end - start <= LONGEST_PARSED && parsed.size < MOST_PARSED;
    const tags = worthIt ? parse(words.text.slice(start, end)) : NO_TAGS;
    if (worthIt) parsed.set(start, tags);
    return tags;
  };
  return {
    has(words, sentence, at, tag) {
      const tags = tagsOf(words, sentence);
      if (tags === NO_TAGS) return null;
      return tags.get((words.start[at] ?? -1) - sentence.start)?.has(tag) ?? false;
    },
  };
}
