/** What a competency and an application have in common: how a posting says it, and what that means for the reader. */

/**
 * One way of saying a thing, in the phrase language of `matcher/phrase.ts`.
 *
 * `deploy model` matches any simple inflection in order; `LLM` (with a capital) matches as written;
 * `(plan|forecast)` is a choice; `[the]` may be absent; `~3` lets up to three words stand between;
 * `@model` is a word class of `matcher/word-classes/`.
 */
export type Phrase = string;

/** A public course, guide or tool that teaches a thing. */
export interface Learning {
  readonly title: string;
  readonly publisher: string;
  /** A public https address; opened only when the user clicks it. */
  readonly url: string;
}

/** One thing that is looked for in a posting; its file's name is its id. */
export interface VocabularyEntry {
  /** Short name, sentence case. */
  readonly label: string;
  /** One sentence in plain words. */
  readonly definition: string;
  /** Phrases that show it wherever they stand. */
  readonly phrases: readonly Phrase[];
  /** Phrases that show it only in a sentence that also names AI, a model or an AI system. */
  readonly phrasesNearAi?: readonly Phrase[];
  /** Phrases that show it only in a posting whose own text speaks of AI in several sentences. */
  readonly phrasesInAiPosting?: readonly Phrase[];
  /** Phrases that show it only in a posting for a product role; elsewhere they are everybody's words. */
  readonly phrasesInProductPosting?: readonly Phrase[];
  /** Phrases that look like it and are something else; a match that overlaps one is dropped. */
  readonly lookalikes?: readonly Phrase[];
  /** Sentences of our own that carry it (at least eight). */
  readonly examples: readonly string[];
  /** Sentences of our own that look alike and do not carry it (at least five). */
  readonly counterExamples: readonly string[];
  /** What an interviewer is likely to ask about it; what to ask back stands in `open-questions/`. */
  readonly questions: readonly string[];
  readonly learning: readonly Learning[];
}

/**
 * Turns a folder of entries into a map from id to entry, the file's name being the id.
 *
 * @param modules what `import.meta.glob(…, { eager: true, import: 'default' })` returned
 * @returns the entries by id, in alphabetical order of their ids
 */
export function byFileName<T>(modules: Record<string, T>): ReadonlyMap<string, T> {
  const entries = Object.entries(modules).map(([path, entry]): [string, T] => {
    const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');
    return [id, entry];
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
