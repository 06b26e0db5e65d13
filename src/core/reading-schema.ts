import * as v from 'valibot';
import { CorrectionSchema } from './correction.ts';
import type { Facts } from './fact.ts';
import { type Reading, VERDICTS } from './reading.ts';
import { TagSchema } from './tag-schema.ts';

/** A reading that comes back from the store or from a file; a wrong value is refused, never mended into a guess. */

const text = v.string();
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const wish = v.picklist(['required', 'preferred']);
const basis = { quote: text, start: v.nullable(offset), end: v.nullable(offset) };
const stated = <T extends v.GenericSchema>(value: T) => v.nullable(v.object({ ...basis, value }));

const FactsSchema = v.object({
  years: v.array(
    v.object({ ...basis, min: amount, max: v.nullable(amount), competency: v.nullable(text), strength: wish }),
  ),
  degree: v.nullable(
    v.object({ ...basis, value: v.picklist(['associate', 'bachelor', 'master', 'doctorate']), strength: wish }),
  ),
  seniority: stated(v.picklist(['intern', 'junior', 'mid', 'senior', 'staff', 'manager', 'director', 'executive'])),
  place: stated(v.picklist(['remote', 'hybrid', 'onsite'])),
  location: stated(text),
  salary: v.nullable(
    v.object({
      ...basis,
      min: amount,
      max: amount,
      currency: text,
      period: v.picklist(['hour', 'day', 'week', 'month', 'year']),
    }),
  ),
  employment: stated(v.picklist(['full-time', 'part-time', 'contract', 'temporary', 'internship'])),
  // Readings from before these were looked for leave them open.
  visa: v.optional(
    stated(v.picklist(['sponsored', 'not-sponsored', 'authorisation-required', 'citizenship-required'])),
    null,
  ),
  clearance: v.optional(stated(v.picklist(['required', 'preferred', 'obtainable'])), null),
}) satisfies v.GenericSchema<unknown, Facts>;

export const ReadingSchema = v.object({
  rules: text,
  language: text,
  english: v.boolean(),
  tags: v.array(TagSchema),
  facts: FactsSchema,
  verdict: v.nullable(v.picklist(VERDICTS)),
  requirementsFound: v.boolean(),
  corrections: v.exactOptional(v.array(CorrectionSchema)),
}) satisfies v.GenericSchema<unknown, Reading>;
