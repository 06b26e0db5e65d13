import * as v from 'valibot';
import { PostingSchema } from '../core/posting.ts';
import { ReadingSchema } from '../core/reading-schema.ts';
import { type Answers, KnownCardSchema } from './background-answers.ts';
import type { ToContent } from './messages.ts';

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
        v.object({ name: v.string(), title: v.string(), company: v.nullable(v.string()), known: KnownCardSchema }),
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
