import type { Contradiction } from '../contradiction.ts';

/** Paid by the hour, and called salaried. */
export default {
  wordings: {
    salaried: ['salaried (position|role|job|exempt|employee)', 'FLSA ~2 exempt'],
    not: [
      '(both|either) hourly',
      'hourly (and|or) ~1 (salary|salaried)',
      '(not|isn’t) ~4 salaried',
      'non exempt',
      'nonexempt',
      'not exempt',
      'hourly ~3 annually',
    ],
  },
  find({ reading, said }) {
    const { salary } = reading.facts;
    const salaried = said('salaried')[0];
    if (salary?.period !== 'hour' || !/\bhou?r/i.test(salary.quote)) return null;
    if (!salaried || said('not').length > 0) return null;
    return {
      places: [salary, salaried],
      raise: `It pays “${salary.quote}” and speaks of “${salaried.quote}”: is the work paid by the hour or by the year?`,
    };
  },
} satisfies Contradiction;
