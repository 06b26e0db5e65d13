import type { Basis, FactSentence, FactSource } from '../fact.ts';

/** A stretch of the posting that may state a fact: a sentence of the description, or a line that stands beside it. */
export interface Statement {
  readonly text: string;
  /** UTF-16 offset of the text in the description, or null for title, location and extras. */
  readonly start: number | null;
  readonly preferred: boolean;
  readonly aside: boolean;
  readonly competencies: FactSentence['competencies'];
}

/**
 * Makes a statement of text that stands beside the description.
 *
 * @param text the title, the location, or one line of the extras
 */
export function beside(text: string): Statement {
  return { text, start: null, preferred: false, aside: false, competencies: [] };
}

/**
 * Lists the lines of the posting's extras as statements.
 *
 * @param source what the fact finder was given
 */
export function extrasOf(source: FactSource): readonly Statement[] {
  return source.posting.extras.split('\n').filter(Boolean).map(beside);
}

/**
 * Points at the words a fact was read from.
 *
 * @param statement where it was read
 * @param from first UTF-16 unit of the words in the statement's text
 * @param to one past their last
 */
export function basisOf(statement: Pick<Statement, 'text' | 'start'>, from: number, to: number): Basis {
  const { start } = statement;
  return {
    quote: statement.text.slice(from, to),
    start: start === null ? null : start + from,
    end: start === null ? null : start + to,
  };
}

/** No honest text has more matches of one pattern; the rest is left out, so that hostile text costs no seconds. */
const MOST_MATCHES = 1_000;

/**
 * Finds where a pattern matches.
 *
 * @param text a sentence, a line or a whole description
 * @param pattern a global regular expression
 * @returns the first matches in order, a thousand at most
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    if (matches.push(match) === MOST_MATCHES) break;
  }
  return matches;
}

/** The same patterns, made to walk through a text. */
const walking = new Map<RegExp, RegExp>();

/**
 * Lists the sentences that a pattern matches in. The description is walked through once: asking a hundred sentences one by
 * one takes several times as long, and for most facts most postings have none to show.
 *
 * @param source the posting and its sentences
 * @param pattern without anchors and flags but `i`; it may match anywhere in a sentence
 */
export function sentencesNaming(source: FactSource, pattern: RegExp): readonly FactSentence[] {
  const walker = walking.get(pattern) ?? new RegExp(pattern, `${pattern.flags}g`);
  walking.set(pattern, walker);
  const { description } = source.posting;
  const named: FactSentence[] = [];
  walker.lastIndex = 0;
  let at = 0;
  for (;;) {
    const match = walker.exec(description);
    if (!match) return named;
    while (at < source.sentences.length && (source.sentences[at]?.end ?? 0) <= match.index) at++;
    const sentence = source.sentences[at];
    if (!sentence) return named;
    if (sentence.start <= match.index) {
      named.push(sentence);
      at++;
      walker.lastIndex = sentence.end;
    }
  }
}
