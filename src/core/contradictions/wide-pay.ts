import type { Contradiction } from '../contradiction.ts';
import type { Basis, SalaryFact } from '../fact.ts';

/** A range in which the highest pay is more than so many times the lowest says little of the job. */
const WIDE = 2;

/** "85,000", "85.5", "85k": groups of three behind a comma or a dot are thousands. */
const AMOUNT = /\d[\d,.]*\d|\d/g;

function amountOf(digits: string): number {
  const parts = digits.split(/[,.]/);
  const whole = parts.filter((part, index) => index === 0 || part.length === 3).join('');
  return Number(whole);
}

/** The two amounts of a range, each where it stands; null where the quote is no range, or holds more than one. */
function endsOf({ quote, start }: SalaryFact): readonly [Basis, Basis] | null {
  const [low, high, ...more] = [...quote.matchAll(AMOUNT)];
  if (!low || !high || more.length > 0) return null;
  const [least, most] = [amountOf(low[0]), amountOf(high[0])];
  // "60-100k": the sign of thousands stands behind the last alone.
  const wide = most > WIDE * least && most < 100 * least;
  const basisOf = (match: RegExpExecArray): Basis => ({
    quote: match[0],
    start: start === null ? null : start + match.index,
    end: start === null ? null : start + match.index + match[0].length,
  });
  return wide ? [basisOf(low), basisOf(high)] : null;
}

/** A range of pay so wide that it holds two jobs. */
export default {
  wordings: {
    explained: [
      '(commission|OTE|on target earnings|variable|tips|quota)',
      '(multiple|different|several|all|various|more than one) (level|seniority|role|position|opening)',
      'level and location',
      '(depend|based|determined|set|vary) ~2 (by|on) ~3 level',
      'hire ~4 levels!',
    ],
  },
  find({ reading, said }) {
    const { salary } = reading.facts;
    if (!salary || salary.min === salary.max || said('explained').length > 0) return null;
    const ends = endsOf(salary);
    if (!ends) return null;
    return {
      places: ends,
      raise: `The pay runs from ${ends[0].quote} to ${ends[1].quote}, more than twice as much: for whom is either end?`,
    };
  },
} satisfies Contradiction;
