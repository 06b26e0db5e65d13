import { around } from '../around.ts';
import { beginnerRank } from '../beginner.ts';
import type { Contradiction } from '../contradiction.ts';
import type { Basis } from '../fact.ts';

/** From so many years on nobody calls a role one for beginners. */
const MANY = 5;

/** What makes the years a ceiling, or somebody else's. */
const NOT_ASKED = /\b(?:up to|maximum|under|less than|average|not an?|within|over the)\b[^.\n]{0,20}$/i;

const BEFORE = 40;

/** The rank says beginner, the requirements say otherwise. */
export default {
  wordings: {},
  find({ posting, reading }) {
    const seniority = beginnerRank(reading.facts);
    if (!seniority) return null;
    const isSaidOtherwise = ({ start }: Basis): boolean =>
      NOT_ASKED.test(around(posting.description, { start, end: start, quote: '' }, BEFORE, 0));
    const asked = reading.facts.years
      .filter(({ strength }) => strength === 'required')
      .toSorted((a, b) => a.min - b.min);
    // The fewest: of several numbers some belong to other ranks, or to who comes without a degree.
    const [fewest] = asked;
    if (!fewest || fewest.min < MANY || isSaidOtherwise(fewest) || isSaidOtherwise(seniority)) return null;
    return {
      places: [seniority, fewest],
      raise: `It says “${seniority.quote}” and asks for ${fewest.min} years: which is it?`,
    };
  },
} satisfies Contradiction;
