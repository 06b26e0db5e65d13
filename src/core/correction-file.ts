import * as v from 'valibot';
import { type Correction, CorrectionSchema, mentionKey } from './correction.ts';

const FORMAT = 'rolelight-corrections';

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  corrections: v.array(CorrectionSchema),
});

const LaterFileSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(2)) });

/** A file that is no list of corrections, with a sentence the user can act on. */
export class CorrectionFileError extends Error {
  override name = 'CorrectionFileError';
}

/**
 * Writes corrections as a file's content; `parseCorrections` reads it back unchanged.
 *
 * @param corrections what the user said of tags
 */
export function formatCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, corrections }, null, 2)}\n`;
}

/**
 * Reads a file of corrections.
 *
 * @param text the file's content, JSON
 * @returns the corrections; nothing is stored by this
 * @throws CorrectionFileError where it is not JSON, not such a list, or from a later version
 */
export function parseCorrections(text: string): readonly Correction[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CorrectionFileError('This file is not JSON. Choose a list of corrections that Rolelight exported.');
  }
  if (v.is(LaterFileSchema, data)) {
    throw new CorrectionFileError(
      'This list was made by a later version of Rolelight. Update the extension, then import it again.',
    );
  }
  const parsed = v.safeParse(FileSchema, data);
  if (parsed.success) return parsed.output.corrections;
  const issue = parsed.issues[0];
  throw new CorrectionFileError(
    `This file is not a list of Rolelight’s corrections: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`,
  );
}

/** What a file of corrections would do. */
export interface CorrectionChanges {
  /** About tags of which nothing was said so far. */
  readonly added: readonly Correction[];
  /** About tags of which the opposite was said. */
  readonly changed: readonly Correction[];
}

/**
 * Tells what a list would change.
 *
 * @param before what is kept now
 * @param file what is to come in; what it says of a tag counts, whatever was said before
 */
export function correctionChanges(before: readonly Correction[], file: readonly Correction[]): CorrectionChanges {
  const kept = new Map(before.map((correction) => [mentionKey(correction), correction.verdict]));
  const fresh = [...new Map(file.map((correction) => [mentionKey(correction), correction])).values()];
  return {
    added: fresh.filter((correction) => !kept.has(mentionKey(correction))),
    changed: fresh.filter((correction) => {
      const verdict = kept.get(mentionKey(correction));
      return verdict !== undefined && verdict !== correction.verdict;
    }),
  };
}
