import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Correction, Judgement } from '../core/correction.ts';
import type { Tag } from '../core/tag.ts';

/** What the user says of the tags of the reading shown, and the way to say more. */
export interface Judging {
  readonly corrections: readonly Correction[];
  readonly onJudge: (tag: Tag, verdict: Judgement) => void;
  readonly onWithdraw: (corrections: readonly Correction[]) => void;
}

/** Null where tags can only be looked at. */
export const JudgingContext = createContext<Judging | null>(null);

/** How the tags around this component can be judged. */
export const useJudging = (): Judging | null => useContext(JudgingContext);

/**
 * Finds what the user said of a tag.
 *
 * @param corrections those that apply to the tag's reading
 * @param tag a tag of that reading
 * @returns the correction, or null where nothing was said
 */
export function saidOf(corrections: readonly Correction[], tag: Tag): Correction | null {
  const isIt = (other: Tag): boolean => other.id === tag.id && other.start === tag.start && other.end === tag.end;
  return corrections.find((correction) => isIt(correction.tag)) ?? null;
}

/**
 * Says that a tag is gone; beside it stands the way back.
 *
 * @param correction that called it wrong
 */
export const takenOut = ({ sentence }: Correction): string => `Taken out: “${sentence.quote}”.`;
