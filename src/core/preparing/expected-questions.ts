import type { Ask } from '../ask.ts';
import type { Competency } from '../competency.ts';
import { type Counted, WEIGHTS } from '../fit.ts';
import type { Profile } from '../profile.ts';
import { sharedOut } from './shared-out.ts';

/** As many questions as a person can prepare an answer to in an evening. */
export const MOST_EXPECTED = 12;

/** An ask with how it was counted; without a profile, with a skill that holds nothing. */
export interface PreparedAsk extends Pick<Counted, 'id' | 'skill' | 'bridges'> {
  readonly ask: Ask;
}

/** A line of the profile that shows something related. */
export interface CarriedLine {
  /** The competency that it stands under. */
  readonly id: string;
  readonly line: string;
}

/** The questions to expect about one ask, and what the user can tell. */
export interface ExpectedQuestions {
  readonly ask: Ask;
  /** The competency that the questions are about: of a choice, the one that the user answers best. */
  readonly id: string;
  /** Those to prepare first. */
  readonly questions: readonly string[];
  readonly more: readonly string[];
  /** The user's own lines that show it. */
  readonly evidence: readonly string[];
  /** Lines that show what carries over; only where none shows the thing itself. */
  readonly carried: readonly CarriedLine[];
}

/**
 * Says which questions to expect, the strongest asks first.
 *
 * @param asks what the posting asks, in the order in which it is shown
 * @param profile the person's profile, or null where there is none
 * @param competencies every competency by id
 * @returns one entry an ask that has questions; so many are to be prepared first as `MOST_EXPECTED` says
 */
export function expectedQuestions(
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
  return known.map(({ ask, id, skill, bridges, questions }) => {
    const count = first.filter((one) => one === ask).length;
    const carried = bridges.flatMap((from) =>
      (profile?.skills[from]?.evidence ?? []).map((line): CarriedLine => ({ id: from, line })),
    );
    return {
      ask,
      id,
      questions: questions.slice(0, count),
      more: questions.slice(count),
      evidence: skill.evidence,
      carried: skill.evidence.length > 0 ? [] : carried,
    };
  });
}
