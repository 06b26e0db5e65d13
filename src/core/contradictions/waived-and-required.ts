import type { Contradiction } from '../contradiction.ts';
import type { Tag } from '../tag.ts';

const basisOf = ({ quote, start, end }: Tag) => ({ quote, start, end });

/** Nearer than this, in UTF-16 units, the one qualifies the other: "no degree is required, though curiosity is". */
const APART = 200;

/** One sentence says that experience of a thing is not needed, another requires it. */
export default {
  wordings: {
    waived: [
      'no ~1 (prior|previous|specific|particular) ~3 (experience|background|knowledge|expertise)',
      'no ~3 (experience|background|knowledge|expertise) ~2 (required|needed|necessary|expected)',
      '(experience|background|knowledge|expertise) ~4 not ~1 (required|needed|necessary|expected|mandatory)',
      '(do not|not|never) ~1 (need|require) ~3 (experience|background|knowledge|expertise)',
    ],
  },
  find({ reading, said }) {
    for (const waived of reading.tags) {
      if (waived.kind !== 'competency' || waived.strength !== 'negated') continue;
      const isSaid = said('waived').some(
        ({ start, end }) => start !== null && end !== null && start < waived.end + 40 && waived.start < end + 40,
      );
      if (!isSaid) continue;
      const required = reading.tags.find(
        (tag) => tag.id === waived.id && tag.strength === 'required' && Math.abs(tag.start - waived.start) > APART,
      );
      if (!required) continue;
      return {
        places: [basisOf(waived), basisOf(required)],
        raise: `In one place “${waived.quote}” is not needed, in another “${required.quote}” is required: what has to be brought along?`,
      };
    }
    return null;
  },
} satisfies Contradiction;
