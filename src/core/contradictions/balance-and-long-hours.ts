import type { Contradiction } from '../contradiction.ts';

/** A balance is promised, and evenings are asked. */
export default {
  wordings: {
    balance: ['work life (balance|harmony|integration)', '(healthy|good|great) balance'],
    long: [
      '(night|evening) (and|or) weekend',
      '(weekend|evening|night) ~1 (work|hours) ~1 (required|expected|needed)',
      'long hours',
      '(50|60|70|80) ~1 (hour|hours) ~1 week',
      'outside ~2 business hours',
    ],
    not: ["(no|not|don't|never|without|avoid|instead of|nobody) ~6 (weekend|evening|hours|nights|50|60|70|80)!"],
  },
  find({ said }) {
    const balance = said('balance')[0];
    const long = said('long')[0];
    if (!balance || !long || said('not').length > 0) return null;
    return {
      places: [balance, long],
      raise: `It promises “${balance.quote}” and names “${long.quote}”: what did last month look like?`,
    };
  },
} satisfies Contradiction;
