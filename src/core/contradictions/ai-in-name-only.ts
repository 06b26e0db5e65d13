import { aiAsksOf } from '../ask.ts';
import { competencies } from '../competency.ts';
import type { Contradiction } from '../contradiction.ts';

/** With fewer asks too little was said of the work to miss something in it. */
const FEWEST_ASKS = 4;
/** With more words about AI in the text it is there, whatever was recognised as asked. */
const MOST_NAMED = 3;
/** Several roles in one title: what is asked of the one is not asked of the other. */
const SEVERAL_ROLES = /[:;]|,[^,]*,|\band\b/i;

/** The title names AI, and nothing that is asked is of AI. */
export default {
  wordings: { ai: ['@ai'] },
  find({ posting, reading, asks, said }) {
    if (reading.verdict !== 'name-only' || !reading.requirementsFound || SEVERAL_ROLES.test(posting.title)) return null;
    const named = said('ai').find(({ quote, start }) => start === null && posting.title.includes(quote));
    const inText = said('ai').filter(({ start }) => start !== null);
    const first = asks[0]?.tags[0];
    if (!named || !first || asks.length < FEWEST_ASKS || inText.length > MOST_NAMED) return null;
    if (aiAsksOf(asks, competencies).length > 0) return null;
    return {
      places: [named, { quote: first.quote, start: first.start, end: first.end }],
      raise: `The title says “${named.quote}”, and what is asked is “${first.quote}” and the like: which part of the work would be AI?`,
    };
  },
} satisfies Contradiction;
