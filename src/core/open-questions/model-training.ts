import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Do you train from scratch, or tune what others trained?',
    unlessSaid: [
      'from scratch',
      '(pretrain|pre train|pretraining|post training|post train|fine tune|finetune|fine tuning|LoRA|RLHF|distillation|distill)',
    ],
  },
  {
    ask: 'Whose data may be used for training, and who gave permission?',
    unlessSaid: [
      '(license|licence|consent|opt in|opt out) ~4 (data|train)',
      '(proprietary|licensed|public|synthetic|customer|first party) (data|dataset)',
    ],
  },
  {
    ask: 'What does one training run cost in time and money, and how many can you afford?',
    unlessSaid: [
      '(GPU|compute) (budget|hour|quota)',
      '(training|run) cost',
      'cost of training',
      '(thousand|hundred) of ~2 (GPU|accelerator|TPU)',
    ],
  },
  {
    ask: 'Who decides which training run comes next?',
    unlessSaid: ['(prioritize|decide|prioritise) ~4 (training|experiment|run)', 'research (roadmap|agenda|priority)'],
  },
] satisfies readonly OpenQuestion[];
