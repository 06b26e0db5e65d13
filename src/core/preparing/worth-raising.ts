import type { Ask } from '../ask.ts';
import { type ContradictionFinding, contradictions } from '../contradiction.ts';
import type { Basis } from '../fact.ts';
import type { Posting } from '../posting.ts';
import type { Reading } from '../reading.ts';
import type { Phrase } from '../vocabulary.ts';

/** A contradiction found in a posting. */
export interface WorthRaising extends ContradictionFinding {
  /** Id of the kind. */
  readonly id: string;
}

const keyOf = (id: string, name: string): string => `${id} ${name}`;

/** All phrases that contradictions need to know of, each list under a key of its own. */
export const contradictionWordings = (): readonly (readonly [string, readonly Phrase[]])[] =>
  [...contradictions].flatMap(([id, { wordings }]) =>
    Object.entries(wordings).map(([name, phrases]) => [keyOf(id, name), phrases] as const),
  );

/**
 * Finds where a posting contradicts itself.
 *
 * @param posting the posting
 * @param reading its reading
 * @param asks what it asks, strongest first
 * @param said where the wordings of `contradictionWordings` stand, by their keys
 */
export function worthRaising(
  posting: Posting,
  reading: Reading,
  asks: readonly Ask[],
  said: (key: string) => readonly Basis[],
): readonly WorthRaising[] {
  return [...contradictions].flatMap(([id, contradiction]) => {
    const found = contradiction.find({ posting, reading, asks, said: (name) => said(keyOf(id, name)) });
    return found ? [{ id, ...found }] : [];
  });
}
