import type { Counted } from './fit.ts';
import type { Profile } from './profile.ts';

/** A line of the user's own that shows a competency. */
export interface EvidenceLine {
  /** The competency that it stands under. */
  readonly id: string;
  readonly line: string;
}

/**
 * Lists the user's lines on a thing that is asked.
 *
 * @param counted how it was counted
 * @param profile the person's profile, or null where there is none
 * @returns the lines on the thing itself; where there are none, those on what carries over to it
 */
export function linesOn(
  { id, skill, bridges }: Pick<Counted, 'id' | 'skill' | 'bridges'>,
  profile: Profile | null,
): readonly EvidenceLine[] {
  const own = skill.evidence.map((line): EvidenceLine => ({ id, line }));
  if (own.length > 0) return own;
  return bridges.flatMap((from) => (profile?.skills[from]?.evidence ?? []).map((line) => ({ id: from, line })));
}

/** Shorter words tell nothing of what a line is about, unless they are abbreviations: "SQL". */
const WORD = /\p{Lu}{2,40}|[\p{L}\p{N}]{4,40}/gu;
/** "Models" and "model", "labelled" and "labelling" are about the same: so many letters decide. */
const STEM = 5;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(WORD)].map(([word]) => word.slice(0, STEM).toLowerCase()));

/**
 * Puts those of the user's lines first that answer a sentence best: those that share words with it, and of equals those
 * with a number, which say how much.
 *
 * @param lines the lines, in the user's order, which decides between equals
 * @param sentence what the posting says
 */
export function bestLinesFirst(lines: readonly EvidenceLine[], sentence: string): readonly EvidenceLine[] {
  const asked = stemsOf(sentence);
  const worth = ({ line }: EvidenceLine): number =>
    [...stemsOf(line)].filter((stem) => asked.has(stem)).length + (/\d/.test(line) ? 0.5 : 0);
  return lines.toSorted((a, b) => worth(b) - worth(a));
}
