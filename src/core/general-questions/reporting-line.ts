import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'To whom would I report, and what do they need from this role most?',
  unlessSaid: [
    '(report|reporting) [directly] (to|into)',
    'manager for this role',
    '(your|the hiring) manager (is|will be)',
    'as part of ~3 (his|her|their) team',
  ],
  weight: 4,
} satisfies GeneralQuestion;
