import type { Contradiction } from '../contradiction.ts';

/** A degree is required, and none is. */
export default {
  wordings: {
    none: [
      '(no|without) ~2 degree ~1 (required|needed|necessary)',
      'degree ~1 (not|never) ~1 (required|needed|necessary)',
      '(do not|dont) ~1 (need|require) ~2 degree',
    ],
  },
  find({ reading, said }) {
    const { degree } = reading.facts;
    const none = said('none')[0];
    if (degree?.strength !== 'required' || !none) return null;
    if (none.start !== null && degree.start !== null && Math.abs(none.start - degree.start) < 60) return null;
    return {
      places: [degree, none],
      raise: `It asks for “${degree.quote}” and says “${none.quote}”: does an application without that degree count?`,
    };
  },
} satisfies Contradiction;
