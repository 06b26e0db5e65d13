import * as v from 'valibot';
import { DEPTHS, STRENGTHS, type Tag } from './tag.ts';

const text = v.string();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A tag that comes from outside the core: in a reading, or in a correction. */
export const TagSchema = v.object({
  id: text,
  kind: v.picklist(['competency', 'application']),
  start: offset,
  end: offset,
  quote: text,
  strength: v.picklist(STRENGTHS),
  depth: v.picklist(DEPTHS),
  // Readings from before alternatives were told apart have none.
  either: v.exactOptional(offset),
  cue: v.object({
    rule: text,
    strength: v.nullable(text),
    depth: v.nullable(text),
    heading: v.nullable(text),
    zone: v.picklist(['duty', 'required', 'preferred', 'company', 'benefits', 'hiring', 'unknown']),
    likeness: v.exactOptional(v.literal(true)),
  }),
}) satisfies v.GenericSchema<unknown, Tag>;
