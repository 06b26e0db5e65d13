import type { Ask } from '../ask.ts';
import { type AskedPosting, generalQuestions } from '../general-question.ts';
import { type OpenQuestion, openQuestions } from '../open-question.ts';
import { DEPTHS } from '../tag.ts';
import { sharedOut } from './shared-out.ts';

/** As many as fit into the last ten minutes of an interview. */
export const MOST_TO_ASK = 8;
/** So many of them are kept for what matters in any job, where that many are open. */
const GENERAL = 3;

/** A question worth asking, because the posting leaves the answer open. */
export interface QuestionToAsk {
  readonly question: string;
  /** The ask that raises it; null for a question of any job. */
  readonly about: Ask | null;
}

/** Those to ask first, and the rest. */
export interface QuestionsToAsk {
  readonly first: readonly QuestionToAsk[];
  readonly more: readonly QuestionToAsk[];
}

/**
 * How much it matters to know more of a thing before one takes the job: what one would answer for, and what of it is AI,
 * before what one only has to know; a wish last.
 */
function weightOf(ask: Ask, isAi: boolean): number {
  const depth = 1 + DEPTHS.indexOf(ask.depth);
  return ask.strength === 'preferred' ? depth / 2 : depth + (isAi ? 2 : 0);
}

/**
 * Lists every question that a posting can raise, whether or not it answers it.
 *
 * @param asks what it asks
 */
export const questionsRaisedBy = (asks: readonly Ask[]): readonly OpenQuestion[] => [
  ...asks.flatMap(({ id }) => openQuestions.get(id) ?? []),
  ...generalQuestions.values(),
];

/**
 * Picks the questions that a posting leaves open.
 *
 * @param posting what was read of it
 * @param isAnswered whether the posting's text answers a question of `questionsRaisedBy`
 * @returns about what it asks first, what weighs most before the rest, then about the job, the weightiest first
 */
export function questionsToAsk(posting: AskedPosting, isAnswered: (question: OpenQuestion) => boolean): QuestionsToAsk {
  const about = sharedOut(
    posting.asks.map((ask) => ({
      weight: weightOf(ask, posting.aiAsks.includes(ask)),
      items: (openQuestions.get(ask.id) ?? [])
        .filter((question) => !isAnswered(question))
        .map((question): QuestionToAsk => ({ question: question.ask, about: ask })),
    })),
  );
  const general = [...generalQuestions.values()]
    .filter((question) => !isAnswered(question) && (question.isOpen?.(posting) ?? true))
    .toSorted((a, b) => b.weight - a.weight)
    .map((question): QuestionToAsk => ({ question: question.ask, about: null }));
  const ofGeneral = Math.max(GENERAL, MOST_TO_ASK - about.length);
  const ofAbout = MOST_TO_ASK - Math.min(ofGeneral, general.length);
  return {
    first: [...about.slice(0, ofAbout), ...general.slice(0, ofGeneral)],
    more: [...about.slice(ofAbout), ...general.slice(ofGeneral)],
  };
}
