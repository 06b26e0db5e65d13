import type { GeneralQuestion } from '../general-question.ts';

/** A posting that asks for one or two things of AI leaves open how much of the work they are. */
export default {
  ask: 'How much of the week would go into the AI part of this role, and how much into everything else?',
  unlessSaid: [
    '(percent|half|most|majority|third) of ~2 (time|week|work|role)',
    '(10|20|25|30|40|50|60|70|75|80) of ~2 (time|role)',
  ],
  weight: 4,
  isOpen: ({ aiAsks }) => aiAsks.length === 1 || aiAsks.length === 2,
} satisfies GeneralQuestion;
