import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'How much may be spent on compute and on labels this year, and who may spend it?',
  unlessSaid: [
    '(compute|GPU|cloud|inference|labeling|labelling|annotation|data) budget',
    '(budget|spend) ~3 (compute|GPU|cloud|model|label|annotation)',
    '(own|manage) ~2 (budget|P and L)',
  ],
  weight: 3,
  // Where compute or labels are asked about, the questions about them say it better.
  isOpen: ({ aiAsks }) =>
    aiAsks.length > 1 && !aiAsks.some(({ id }) => id === 'compute-capacity' || id === 'data-labelling'),
} satisfies GeneralQuestion;
