import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'How do people here keep up with the field, and how much time and money is meant for it?',
  unlessSaid: [
    '(learning|training|development|education|conference|professional development|L and D) (budget|stipend|allowance|reimbursement|fund|assistance|benefit|days)',
    'tuition (reimbursement|assistance)',
    '(learning|development) ~1 growth (budget|stipend)',
    'conference',
  ],
  weight: 1,
} satisfies GeneralQuestion;
