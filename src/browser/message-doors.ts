import * as v from 'valibot';
import { PostingSchema } from '../core/posting.ts';
import type { ToBackground, ToContent } from './messages.ts';
import type { Doors } from './messaging.ts';

/** What the background lets in. A page's script may be forged, so nothing of it is believed. */
export const backgroundDoors: Doors<ToBackground> = {
  readPosting: v.tuple([PostingSchema]),
  forgetPosting: v.tuple([]),
};

/** What a content script lets in. */
export const contentDoors: Doors<ToContent> = {
  describePage: v.tuple([]),
  showTag: v.tuple([v.number()]),
  setMarks: v.tuple([v.boolean()]),
  readAgain: v.tuple([]),
};
