import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'Is this a new role, or who did the work before, and why did that end?',
  unlessSaid: [
    '(new|newly created|brand new) (role|position|team|function)',
    '(replace|replacement|backfill|parental leave cover|maternity cover)',
    '(first|founding) (product manager|PM|hire|product hire|data scientist)',
    'due to (growth|expansion)',
  ],
  weight: 3,
} satisfies GeneralQuestion;
