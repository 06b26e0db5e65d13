import { beginnerRank } from '../beginner.ts';
import type { Contradiction } from '../contradiction.ts';

/** Called a role for beginners, with people to lead. */
export default {
  wordings: {
    leads: [
      '(manage|lead|supervise) a ~2 team of ~2 (engineer|analyst|scientist|designer|developer|manager|people|associate|intern|1|2|3|4|5|6|7|8|9|10)',
      '(manage|supervise|lead) ~1 direct report',
      '(manage|supervise|mentor|coach|lead) ~2 (junior|senior) ~1 (engineer|analyst|scientist|designer|developer|staff|team member)',
    ],
  },
  find({ reading, said }) {
    const seniority = beginnerRank(reading.facts);
    const leads = said('leads')[0];
    if (!seniority || !leads) return null;
    return {
      places: [seniority, leads],
      raise: `It says “${seniority.quote}” and “${leads.quote}”: who would I lead, and who would lead me?`,
    };
  },
} satisfies Contradiction;
