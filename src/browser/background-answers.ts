import * as v from 'valibot';
import { MARK_FAMILIES } from '../core/family.ts';
import { CARD_STATES, TIERS } from '../core/known-posting.ts';
import { VERDICTS } from '../core/reading.ts';
import { ReadingSchema } from '../core/reading-schema.ts';
import type { ToBackground } from './messages.ts';

/** One schema a message: what its answer must be to be let in. */
export type Answers<Api extends { readonly [K in keyof Api]: (...args: never[]) => unknown }> = {
  readonly [K in keyof Api]: v.GenericSchema<unknown, ReturnType<Api[K]>>;
};

/** What the user knows of a listed posting. */
export const KnownCardSchema = v.object({
  verdict: v.nullable(v.picklist(VERDICTS)),
  asked: v.number(),
  brought: v.nullable(v.number()),
  share: v.nullable(v.number()),
  tier: v.nullable(v.picklist(TIERS)),
  state: v.picklist(CARD_STATES),
  since: v.nullable(v.string()),
  repost: v.boolean(),
  words: v.string(),
});
const CardsSchema = v.object({ marks: v.boolean(), cards: v.array(v.nullable(KnownCardSchema)) });

/** What may come back from the background. */
export const backgroundAnswers: Answers<ToBackground> = {
  readPosting: v.object({
    reading: ReadingSchema,
    marks: v.boolean(),
    families: v.record(v.string(), v.picklist(MARK_FAMILIES)),
    labels: v.record(v.string(), v.string()),
  }),
  forgetPosting: v.null(),
  knownCards: CardsSchema,
  readCards: CardsSchema,
  openedCard: v.null(),
};
