import { around } from '../around.ts';
import type { Contradiction } from '../contradiction.ts';

/** Fewer years than these may be meant by "some". */
const SOME = 2;

/** No experience is needed, and years of it are required. */
export default {
  wordings: { none: ['no [(prior|previous|professional|work)] experience ~1 (necessary|required|needed)'] },
  find({ posting, reading, said }) {
    const [none] = said('none');
    if (!none) return null;
    const required = reading.facts.years.filter(
      // Years of age are no experience.
      (fact) => fact.strength === 'required' && /experience/i.test(around(posting.description, fact, 0, 40)),
    );
    const [fewest] = required.toSorted((a, b) => a.min - b.min);
    if (!fewest || fewest.min < SOME) return null;
    return {
      places: [none, fewest],
      raise: `It says “${none.quote}” and asks for “${fewest.quote}”: which of the two holds?`,
    };
  },
} satisfies Contradiction;
