import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'Who decides whether a model ships, and who can stop it?',
  unlessSaid: [
    '(decide|decision|own ~2 decision|say) ~4 (ship|launch|release|good enough|go live)',
    '(sign off|go no go|release gate|launch review)',
    '(launch|release) (criterion|decision)',
  ],
  weight: 5,
  // Where models are delivered, the question about them says it better.
  isOpen: ({ aiAsks }) => aiAsks.length > 0 && !aiAsks.some(({ id }) => id === 'ml-lifecycle'),
} satisfies GeneralQuestion;
