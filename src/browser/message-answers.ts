import * as v from 'valibot';
import { MARK_FAMILIES } from '../core/family.ts';
import { CARD_STATES, TIERS } from '../core/known-posting.ts';
import { PostingSchema } from '../core/posting.ts';
import { VERDICTS } from '../core/reading.ts';
import { ReadingSchema } from '../core/reading-schema.ts';
import type { ToBackground, ToContent } from './messages.ts';

/** One schema a message: what its answer must be to be let in. */
export type Answers<Api extends { readonly [K in keyof Api]: (...args: never[]) => unknown }> = {
  readonly [K in keyof Api]: v.GenericSchema<unknown, ReturnType<Api[K]>>;
};

const KnownCardSchema = v.object({
  verdict: v.nullable(v.picklist(VERDICTS)),
  asked: v.number(),
  brought: v.nullable(v.number()),
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

/** What may come back from a content script: a page may have broken into it, so nothing of it is believed. */
export const contentAnswers: Answers<ToContent> = {
  describePage: v.variant('state', [
    v.object({
      state: v.literal('posting'),
      posting: PostingSchema,
      reading: v.nullable(ReadingSchema),
      marks: v.boolean(),
      marksOnRequest: v.boolean(),
    }),
    v.object({ state: v.literal('waiting'), board: v.string() }),
    v.object({ state: v.literal('unreadable'), board: v.string(), boardId: v.string() }),
    v.object({
      state: v.literal('list'),
      board: v.string(),
      url: v.string(),
      total: v.number(),
      cards: v.array(
        v.object({ place: v.number(), title: v.string(), company: v.nullable(v.string()), known: KnownCardSchema }),
      ),
      unread: v.number(),
      marks: v.boolean(),
      marksOnRequest: v.boolean(),
    }),
    v.object({ state: v.literal('none') }),
  ]),
  showTag: v.boolean(),
  setMarks: v.null(),
  readAgain: v.null(),
  openCard: v.object({ found: v.boolean(), posting: v.nullable(PostingSchema) }),
};
