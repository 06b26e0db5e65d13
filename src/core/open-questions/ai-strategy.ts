import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Is there a written strategy for AI, and who has to agree when it changes?',
    unlessSaid: [
      '(written|published|existing|multi year|three year|five year) ~2 (strategy|roadmap)',
      '(strategy|roadmap) ~3 (approve|agree|in place|published)',
      'from scratch',
      'zero to one',
      '0 to 1',
    ],
  },
  {
    ask: 'How much money and how many people stand behind the AI roadmap this year?',
    unlessSaid: [
      '(budget|funding|investment|headcount) ~4 (AI|roadmap|strategy)',
      '(own|manage) ~2 (budget|P and L)',
      'budget of',
      'team of ~3 (engineer|people|scientist|PMs|product manager)',
    ],
  },
  {
    ask: 'What has been promised to the board or to customers already?',
    unlessSaid: ['(commitment|promise|announced|committed) ~4 (board|customer|investor|market)', 'public roadmap'],
  },
] satisfies readonly OpenQuestion[];
