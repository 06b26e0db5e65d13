import type { Contradiction } from '../contradiction.ts';

/** For a while by its title or the page's own labels, and for good by its text. */
export default {
  wordings: {
    permanent: [
      '(this|role|position|job) is ~3 permanent',
      'permanent (full time|part time) (position|role|job|employment)',
      '(full time|part time) permanent (position|role|job|employment)',
      '(indefinite|unlimited|open ended) ~1 (contract|employment)',
    ],
    turns: [
      '(possibility|potential|option|opportunity|chance|convert|conversion|extension|extend|lead|become|turn|view|initially|first|after|eventually|then|to hire|to perm|end of) ~8 (permanent|indefinite|unlimited|perm)',
      '(or|not|non|and) ~2 permanent',
      'permanent ~2 (or|and) ~2 (contract|freelance|temporary|fixed)',
    ],
  },
  find({ reading, said }) {
    const { employment } = reading.facts;
    if (employment?.value !== 'contract' && employment?.value !== 'temporary') return null;
    const permanent = said('permanent').find(({ start }) => start !== null);
    if (!permanent || employment.start !== null || said('turns').length > 0) return null;
    return {
      places: [employment, permanent],
      raise: `It says “${employment.quote}” and “${permanent.quote}”: does the contract end, and when?`,
    };
  },
} satisfies Contradiction;
