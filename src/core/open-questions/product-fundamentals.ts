import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'How does an item get onto the roadmap here, and who can take it off?',
    unlessSaid: [
      '(quarterly|annual|OKR) planning',
      'final (say|decision|call)',
      '(own|set|define|drive|lead) ~4 (roadmap|backlog)',
    ],
  },
  {
    ask: 'How often would I speak with customers, and who arranges it?',
    unlessSaid: [
      '(customer|user) (interview|discovery|visit|research|conversation|call|meeting|feedback)',
      '(talk|speak|meet|engage) ~3 (customer|user)',
    ],
  },
  {
    ask: 'What does this product not do well today, and who says so?',
    unlessSaid: ['(pain point|known issue|technical debt|tech debt|biggest challenge)'],
  },
] satisfies readonly OpenQuestion[];
