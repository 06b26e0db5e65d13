import type { Contradiction } from '../contradiction.ts';

/** Part of the time, for a whole week's hours. */
export default {
  wordings: {
    week: [
      '(40|38|45|50) (hour|hours|hr|hrs) ~1 (a|per|each|every|weekly) ~1 week',
      '(40|38|45|50) (hour|hours|hr|hrs) (week|weekly)',
    ],
    choice: [
      'full time',
      '(10|15|20|25|30|32|35) [to] (40|38|45|50) (hour|hours|hr|hrs)',
      '(up to|or|between|maximum ~2) (40|38|45|50) (hour|hours|hr|hrs)',
    ],
  },
  find({ reading, said }) {
    const { employment } = reading.facts;
    const week = said('week')[0];
    if (employment?.value !== 'part-time' || !week || said('choice').length > 0) return null;
    return {
      places: [employment, week],
      raise: `It says “${employment.quote}” and “${week.quote}”: how many hours a week is it?`,
    };
  },
} satisfies Contradiction;
