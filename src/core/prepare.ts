import { aiAsksOf, asksOf } from './ask.ts';
import type { Finding } from './compare.ts';
import type { Competency } from './competency.ts';
import { countAsk } from './fit.ts';
import type { OpenQuestion } from './open-question.ts';
import type { Posting } from './posting.ts';
import { type ExpectedQuestions, expectedQuestions } from './preparing/expected-questions.ts';
import { type ToLearn, toLearnFirst } from './preparing/learn-first.ts';
import { type QuestionsToAsk, questionsRaisedBy, questionsToAsk } from './preparing/questions-to-ask.ts';
import { contradictionWordings, type WorthRaising, worthRaising } from './preparing/worth-raising.ts';
import { comparable, NO_SKILL, type Profile } from './profile.ts';
import type { Reading } from './reading.ts';
import { saidIn } from './said.ts';

/** What to go into an interview with, for one posting. */
export interface PreparationSheet {
  readonly posting: Posting;
  /** Whether a profile was there to answer from. */
  readonly answered: boolean;
  readonly worthRaising: readonly WorthRaising[];
  /** One entry an ask; those with nothing to prepare first come last. */
  readonly expect: readonly ExpectedQuestions[];
  readonly toAsk: QuestionsToAsk;
  /** Dearest gap first; empty without a profile. */
  readonly toLearn: readonly ToLearn[];
}

/** What the sheet asks of a competency. */
type Known = ReadonlyMap<string, Pick<Competency, 'label' | 'aiSpecific' | 'bridgedBy' | 'questions' | 'learning'>>;

/**
 * Prepares a person for an interview about a posting: what to raise, what to expect, what to ask and what to learn.
 *
 * @param posting the posting
 * @param reading its reading
 * @param profile the person's profile, or null where there is none
 * @param competencies every competency by id
 * @returns the sheet, the same for the same input; empty where the posting's language is not read
 */
export function prepareSheet(
  posting: Posting,
  reading: Reading,
  profile: Profile | null,
  competencies: Known,
): PreparationSheet {
  const held = comparable(profile);
  const answered = held !== null;
  if (!reading.english) {
    return { posting, answered, worthRaising: [], expect: [], toAsk: { first: [], more: [] }, toLearn: [] };
  }
  const asks = asksOf(reading);
  const said = saidIn<OpenQuestion | string>(posting, [
    ...contradictionWordings(),
    ...questionsRaisedBy(asks).map((question) => [question, question.unlessSaid] as const),
  ]);
  const findings = held ? asks.map((ask): Finding => ({ ask, ...countAsk(ask, held, competencies) })) : [];
  const prepared = held ? findings : asks.map((ask) => ({ ask, id: ask.id, skill: NO_SKILL, bridges: [] }));
  return {
    posting,
    answered,
    worthRaising: worthRaising(posting, reading, asks, (key) => said.get(key) ?? []),
    expect: expectedQuestions(posting.description, prepared, held, competencies),
    toAsk: questionsToAsk({ reading, asks, aiAsks: aiAsksOf(asks, competencies) }, (question) => said.has(question)),
    toLearn: toLearnFirst(findings, competencies),
  };
}
