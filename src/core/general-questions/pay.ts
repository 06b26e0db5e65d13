import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'Which range of pay is set aside for this role, and what decides where in it an offer lies?',
  unlessSaid: ['(pay|salary|compensation|base) (range|band)', '(salary|pay|compensation) (is|of|from)', 'OTE'],
  weight: 5,
  isOpen: ({ reading }) => reading.facts.salary === null,
} satisfies GeneralQuestion;
