import * as v from 'valibot';
import { REFUSALS } from '../core/file-refused.ts';
import { LEVELS, ProfileSchema } from '../core/profile.ts';
import type { CvReading } from '../core/proposal.ts';

const list = <const S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.readonly());

const NotesSchema = list(v.string());

const BasisSchema = v.variant('by', [
  v.object({ by: v.literal('verb'), word: v.string() }),
  v.object({
    by: v.literal('part'),
    kind: v.picklist(['education', 'certificate', 'skills', 'summary', 'other']),
  }),
  v.object({ by: v.literal('position') }),
  v.object({ by: v.literal('file') }),
]);

const ReadingSchema = v.object({
  proposals: list(
    v.object({
      id: v.string(),
      level: v.picklist(LEVELS),
      basis: BasisSchema,
      years: v.nullable(v.number()),
      evidence: list(
        v.object({ line: v.string(), start: v.number(), end: v.number(), source: v.nullable(v.string()) }),
      ),
    }),
  ),
  language: v.string(),
  english: v.boolean(),
  positions: v.number(),
}) satisfies v.GenericSchema<unknown, CvReading>;

/** What the worker says of a chosen file. It reads bytes of whoever made them, so its word is parsed like any other. */
export const FileAnswerSchema = v.variant('is', [
  /** A whole profile that Rolelight exported. */
  v.object({ is: v.literal('profile'), profile: ProfileSchema, notes: NotesSchema }),
  /** A CV, and what it proposes. */
  v.object({ is: v.literal('cv'), reading: ReadingSchema, notes: NotesSchema }),
  /** It gives nothing; the message is a sentence the user can act on. */
  v.object({ is: v.literal('refused'), refusal: v.picklist(REFUSALS), message: v.string() }),
]);

export type FileAnswer = v.InferOutput<typeof FileAnswerSchema>;
