import type { Ask } from '../ask.ts';
import { yearsAsked } from '../ask-words.ts';
import type { EvidenceLine } from '../best-line.ts';
import type { Posting } from '../posting.ts';
import { DEPTH_LABELS, STRENGTH_LABELS } from '../reason.ts';
import type { ExpectedQuestions } from './expected-questions.ts';

/** The sheet's parts by name, the same on the screen and on paper. */
export const PART_HEADINGS = {
  raise: 'Worth raising',
  expect: 'Questions to expect',
  ask: 'Questions to ask',
  learn: 'Learn first',
} as const;

/** What each part is, for who reads it for the first time. */
export const PART_LEADS = {
  raise: 'Two places that do not fit together. Ask; there is often a good answer.',
  expect:
    'About what the posting asks for, strongest first. Where no line of yours shows it, prepare one story: the situation, your task, what you did, and what came of it.',
  ask: 'What the posting names and leaves open, then what it does not say of the job.',
  learn: 'What is asked and you lack, by what it weighs.',
} as const;

const YOU_CAN_TELL = 'You can tell';
const CARRIES_OVER = 'This carries over';
export const NO_LINE = 'No line of yours shows this yet.';
export const OF_ANY_JOB = 'Of any job';
export const NO_PROFILE = 'Fill in your profile to see what you can tell, and what to learn first.';
export const NOTHING_TO_LEARN = 'You bring all that is asked.';

/**
 * Says how a thing is asked.
 *
 * @param ask what the posting asks
 * @returns such as "Required, own it, 3+ years"
 */
export function howAsked(ask: Ask): string {
  return [STRENGTH_LABELS[ask.strength], DEPTH_LABELS[ask.depth].toLowerCase(), ...yearsAsked(ask)].join(', ');
}

/** More lines than these nobody tells in one answer. */
const MOST_LINES = 3;

/**
 * Lists the lines of the profile that a person can tell about an ask, with what to call them.
 *
 * @param expected the ask with its questions
 * @returns null where no line shows it
 */
export function toldOf({ id, lines }: ExpectedQuestions): { label: string; lines: readonly EvidenceLine[] } | null {
  const [first] = lines;
  if (!first) return null;
  return { label: first.id === id ? YOU_CAN_TELL : CARRIES_OVER, lines: lines.slice(0, MOST_LINES) };
}

/**
 * Says where words stand that are not in the description.
 *
 * @param quote the words
 * @param posting the posting that has them beside its description
 */
export const whereBeside = (quote: string, { title, location }: Posting): string =>
  title.includes(quote) ? 'in the title' : location?.includes(quote) ? 'in the place' : 'beside the text';
