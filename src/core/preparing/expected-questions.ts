import type { Ask } from '../ask.ts';
import { bestLinesFirst, type EvidenceLine, linesOn } from '../best-line.ts';
import type { Competency } from '../competency.ts';
import { type Counted, WEIGHTS } from '../fit.ts';
import type { Profile } from '../profile.ts';
import { sentenceAround } from '../sentence.ts';
import { sharedOut } from './shared-out.ts';

/** As many questions as a person can prepare an answer to in an evening. */
export const MOST_EXPECTED = 12;

/** An ask with how it was counted; without a profile, with a skill that holds nothing. */
export interface PreparedAsk extends Pick<Counted, 'id' | 'skill' | 'bridges'> {
  readonly ask: Ask;
}

/** The questions to expect about one ask, and what the user can tell. */
export interface ExpectedQuestions {
  readonly ask: Ask;
  /** The competency that the questions are about: of a choice, the one that the user answers best. */
  readonly id: string;
  /** Those to prepare first. */
  readonly questions: readonly string[];
  readonly more: readonly string[];
  /**
   * The user's lines that answer it, the best first: those on the thing itself, or else those on what carries over to it,
   * which say so by their id.
   */
  readonly lines: readonly EvidenceLine[];
}

function sentenceOf({ tags: [tag] }: Ask, description: string): string {
  const { before, quote, after } = sentenceAround(description, tag);
  return `${before}${quote}${after}`;
}

/**
 * Says which questions to expect, the strongest asks first.
 *
 * @param description the posting's text, to whose sentences the lines are put
 * @param asks what the posting asks, in the order in which it is shown
 * @param profile the person's profile, or null where there is none
 * @param competencies every competency by id
 * @returns one entry an ask that has questions; so many are to be prepared first as `MOST_EXPECTED` says
 */
export function expectedQuestions(
  description: string,
  asks: readonly PreparedAsk[],
  profile: Profile | null,
  competencies: ReadonlyMap<string, Pick<Competency, 'questions'>>,
): readonly ExpectedQuestions[] {
  const known = asks.flatMap((one) => {
    const questions = competencies.get(one.id)?.questions ?? [];
    return questions.length > 0 ? [{ ...one, questions }] : [];
  });
  const shared = sharedOut(
    known.map(({ ask, questions }) => ({ weight: WEIGHTS[ask.strength], items: questions.map(() => ask) })),
  );
  const first = shared.slice(0, MOST_EXPECTED);
  return known.map(({ questions, ...one }) => {
    const count = first.filter((ask) => ask === one.ask).length;
    return {
      ask: one.ask,
      id: one.id,
      questions: questions.slice(0, count),
      more: questions.slice(count),
      lines: bestLinesFirst(linesOn(one, profile), sentenceOf(one.ask, description)),
    };
  });
}
