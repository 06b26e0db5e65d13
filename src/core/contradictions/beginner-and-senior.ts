import type { Contradiction } from '../contradiction.ts';

/** A title that leaves the rank open names more than one, or joins them. */
const OPEN = /\bor\b|[/|]|\bassociate\b/i;

/** The title's rank and the text's are far apart, as where an older text was taken over. */
export default {
  wordings: {
    senior: [
      '(look|search) for (a|an) (senior|principal|staff)',
      '(hire|seek) (a|an) (senior|principal|staff)',
      'as (a|an|our) (senior|principal|staff) ~4 you',
      'this (senior|principal|staff) (role|position)',
    ],
    junior: [
      '(look|search) for (a|an) (junior|entry level|graduate)',
      '(hire|seek) (a|an) (junior|entry level|graduate)',
      'as (a|an|our) (junior|entry level|graduate) ~4 you',
      'this ~2 (junior|entry level) (role|position)',
    ],
  },
  find({ posting, reading, said }) {
    const { seniority } = reading.facts;
    if (!seniority || seniority.start !== null || OPEN.test(posting.title)) return null;
    const beginner = seniority.value === 'junior' || seniority.value === 'intern';
    const experienced = ['senior', 'staff', 'director'].includes(seniority.value);
    const text = beginner ? said('senior') : experienced ? said('junior') : [];
    const other = text.find(({ start }) => start !== null);
    if (!other) return null;
    return {
      places: [seniority, other],
      raise: `The title says “${seniority.quote}”, the text “${other.quote}”: which rank is the role?`,
    };
  },
} satisfies Contradiction;
