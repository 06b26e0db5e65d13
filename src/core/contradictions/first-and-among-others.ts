import { around } from '../around.ts';
import type { Contradiction } from '../contradiction.ts';

/** "One of our first" is not the first. */
const AMONG = /\bone of (?:the|our)\s?$/i;

/** The first of its kind, among others of its kind. */
export default {
  wordings: {
    first: [
      '(first|founding) ~1 (product manager|PM|product hire|product person|data scientist|ML engineer|machine learning engineer|AI engineer|designer)',
    ],
    others: [
      '(team|group) of ~1 (product manager|PMs|data scientist|ML engineer|machine learning engineer|AI engineer|designer)',
      '(alongside|with|among) ~1 other (product manager|PMs|data scientist|ML engineer|machine learning engineer|AI engineer|designer)',
    ],
  },
  find({ posting, said }) {
    const first = said('first').find((place) => {
      const before = around(posting.description, place, 12, 0).slice(0, -place.quote.length);
      return !AMONG.test(before);
    });
    const [others] = said('others');
    if (!first || !others) return null;
    return {
      places: [first, others],
      raise: `It says “${first.quote}” and “${others.quote}”: who does this work today?`,
    };
  },
} satisfies Contradiction;
