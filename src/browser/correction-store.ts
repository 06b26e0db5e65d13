import * as v from 'valibot';
import { byPosting, type Correction, CorrectionSchema, mentionKey } from '../core/correction.ts';
import { changeSignal } from './change-signal.ts';
import { recordsOf } from './database.ts';

/** What is kept under a posting's id: all that the user said of its tags. */
const RecordSchema = v.object({ version: v.literal(1), corrections: v.array(CorrectionSchema) });

/** What was said of a posting cannot be read by this version, so it was left as it is. */
export class CorrectionsKeptError extends Error {
  override name = 'CorrectionsKeptError';

  constructor() {
    super(
      'What you said of this posting’s tags before was stored by a later version of Rolelight or is damaged, and is left as it is. Update the extension, or delete all corrections on the profile page.',
    );
  }
}

const records = recordsOf('corrections');
const changed = changeSignal('corrections');

/** What a record says; null where this version cannot read it. */
function parse(stored: unknown): readonly Correction[] | null {
  if (stored === undefined) return [];
  const parsed = v.safeParse(RecordSchema, stored);
  return parsed.success ? parsed.output.corrections : null;
}

/** What a record says, to be written over. */
function readable(stored: unknown): readonly Correction[] {
  const corrections = parse(stored);
  if (!corrections) throw new CorrectionsKeptError();
  return corrections;
}

/** A record of corrections; one that says nothing is no record. */
const recordWith = (corrections: readonly Correction[]): v.InferInput<typeof RecordSchema> | undefined =>
  corrections.length === 0 ? undefined : { version: 1, corrections: [...corrections] };

/**
 * Tells what the user said of a posting's tags.
 *
 * @param id the posting's id
 * @returns nothing where it cannot be read: the rules' own reading stands then, and `all` counts it
 * @throws StorageClosedError
 */
export async function of(id: string): Promise<readonly Correction[]> {
  return parse(await records.get(id)) ?? [];
}

/** All corrections there are. */
export interface Corrections {
  /** Those of one posting stand together, in the order in which they were made. */
  readonly corrections: readonly Correction[];
  /** Postings of which something is stored that this version cannot read. */
  readonly unreadable: number;
}

/**
 * Reads all corrections.
 *
 * @throws StorageClosedError
 */
export async function all(): Promise<Corrections> {
  const read = (await records.entries()).map(([, stored]) => parse(stored));
  return {
    corrections: read.flatMap((corrections) => corrections ?? []),
    unreadable: read.filter((corrections) => corrections === null).length,
  };
}

async function change(
  corrections: readonly Correction[],
  next: (before: readonly Correction[], here: readonly Correction[]) => readonly Correction[],
): Promise<void> {
  const groups = byPosting(corrections);
  await records.change([...groups.keys()], (id, stored) => recordWith(next(readable(stored), groups.get(id) ?? [])));
  changed.send();
}

const without = (all: readonly Correction[], gone: readonly Correction[]): readonly Correction[] => {
  const keys = new Set(gone.map(mentionKey));
  return all.filter((correction) => !keys.has(mentionKey(correction)));
};

/**
 * Keeps corrections, all or none; what was said of the same mention before is replaced.
 *
 * @param corrections of any postings
 * @throws StorageFullError, CorrectionsKeptError, StorageClosedError; nothing is changed then
 */
export function keep(...corrections: readonly Correction[]): Promise<void> {
  return change(corrections, (before, here) => [...without(before, here), ...here]);
}

/**
 * Withdraws corrections, all or none; those that are not kept are passed over.
 *
 * @param corrections of any postings
 * @throws StorageFullError, CorrectionsKeptError, StorageClosedError; nothing is changed then
 */
export function withdraw(...corrections: readonly Correction[]): Promise<void> {
  return change(corrections, without);
}

/**
 * Deletes every correction, those that cannot be read too: the user said so.
 *
 * @throws StorageClosedError
 */
export async function clear(): Promise<void> {
  const ids = (await records.entries()).map(([id]) => id);
  await records.change(ids, () => undefined);
  changed.send();
}

/**
 * Hears of changes to the corrections, by this page or another.
 *
 * @param callback called after each
 * @param signal stops it
 */
export function onChange(callback: () => void, signal: AbortSignal): void {
  changed.listen(callback, signal);
}
