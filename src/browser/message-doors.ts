import * as v from 'valibot';
import { LONGEST_LINE, PostingSchema } from '../core/posting.ts';
import { MOST_LISTED, MOST_READ, type ToBackground, type ToContent } from './messages.ts';
import type { Doors } from './messaging.ts';

const LineSchema = v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LINE)));
const ListedCardSchema = v.object({
  key: LineSchema,
  title: v.pipe(v.string(), v.maxLength(LONGEST_LINE)),
  company: LineSchema,
  location: LineSchema,
});

/** What the background lets in. A page's script may be forged, so nothing of it is believed. */
export const backgroundDoors: Doors<ToBackground> = {
  readPosting: v.tuple([PostingSchema]),
  forgetPosting: v.tuple([]),
  knownCards: v.tuple([v.pipe(v.array(ListedCardSchema), v.maxLength(MOST_LISTED))]),
  readCards: v.tuple([v.pipe(v.array(PostingSchema), v.maxLength(MOST_READ))]),
  openedCard: v.tuple([PostingSchema]),
};

/** What a content script lets in. */
export const contentDoors: Doors<ToContent> = {
  describePage: v.tuple([]),
  showTag: v.tuple([v.number()]),
  setMarks: v.tuple([v.boolean()]),
  readAgain: v.tuple([]),
  openCard: v.tuple([v.string()]),
};
