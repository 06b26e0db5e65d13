import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'How often is the model retrained, and what decides that it is time?',
    unlessSaid: [
      '(retrain|retraining|refresh) ~4 (daily|weekly|monthly|nightly|quarterly|continuously|every)',
      '(daily|weekly|monthly|scheduled|automated|automatic) ~2 retraining',
      'retraining (cadence|schedule|trigger|pipeline)',
    ],
  },
  {
    ask: 'Who watches the model after launch, and who acts on an alarm?',
    unlessSaid: [
      '(on call|oncall|pager)',
      '(MLOps|ML operations|reliability|operations) team',
      '(own|responsible for|accountable for) ~4 monitoring',
    ],
  },
  {
    ask: 'Which signals from users reach the training data, and how long does that take?',
    unlessSaid: [
      '(thumbs|implicit feedback|explicit feedback|human feedback|RLHF|RLAIF)',
      '(user|behavioral|click|usage) (signal|log|feedback)',
      'feedback loop',
    ],
  },
  {
    ask: 'Is there a way back to the last model, and how long does it take?',
    unlessSaid: [
      '(rollback|roll back|canary|blue green|feature flag)',
      '(shadow|staged|gradual|phased) (mode|deployment|rollout|traffic|release)',
    ],
  },
] satisfies readonly OpenQuestion[];
