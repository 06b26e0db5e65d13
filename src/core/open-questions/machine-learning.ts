import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Which models run in the product today, and what was tried and dropped?',
    unlessSaid: [
      '(gradient boosting|random forest|XGBoost|neural network|transformer|ranking model|recommender|recommendation (system|engine)|classifier|graph neural|reinforcement learning)',
      'our (model|ML system) (predict|rank|detect|score|classify)',
    ],
  },
  {
    ask: 'How deep should my machine-learning knowledge go: to discuss, to prototype or to build?',
    unlessSaid: [
      'hands on ~5 (model|ML|machine learning|AI|code|coding)',
      '(conceptual|working|basic|deep|solid|strong|expert|theoretical|thorough) ~1 (understanding|knowledge|grasp|familiarity|experience) ~1 ~3 (ML|machine learning|AI)',
      '(build|train|deploy|develop|implement) ~4 (ML|machine learning) model',
      '(write|ability to) ~3 code',
      '(PhD|Ph.D) in',
    ],
  },
  {
    ask: 'What does the model get wrong most often, and who found out?',
    unlessSaid: ['(failure mode|error analysis|known limitation|false (positive|negative))'],
  },
] satisfies readonly OpenQuestion[];
