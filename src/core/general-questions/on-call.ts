import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'Who is called when it fails at night or at a weekend, and how often is that?',
  unlessSaid: [
    '(on call|oncall|pager|24/7|after hours|out of hours)',
    '(incident|escalation) (rotation|duty|rota)',
    '(night|weekend) (shift|work)',
  ],
  weight: 2,
  // Where models are delivered, the question about them says it better.
  isOpen: ({ asks }) =>
    asks.some(({ id }) => id === 'model-iteration' || id === 'compute-capacity') &&
    !asks.some(({ id }) => id === 'ml-lifecycle'),
} satisfies GeneralQuestion;
