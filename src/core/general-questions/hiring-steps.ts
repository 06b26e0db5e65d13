import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'What are the steps from here, and may I use AI tools in any task along the way?',
  unlessSaid: [
    '(interview|hiring|recruitment|selection) (process|step|stage|round|loop)',
    '(take home|case study|work sample|technical (test|task|interview))',
    '(use|using) ~3 AI ~4 (application|interview|assessment)',
  ],
  weight: 2,
} satisfies GeneralQuestion;
