import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'In which time zone do people meet, and from which countries may I work?',
  unlessSaid: [
    '(time zone|timezone)',
    '(EST|EDT|PST|PDT|CET|CEST|GMT|UTC|ET|PT) ~1 (hours|time|business|core|working)',
    '(core|overlap|working) hours',
    '(based|located|reside|live) in',
    'anywhere in',
  ],
  weight: 3,
  isOpen: ({ reading }) => reading.facts.place?.value === 'remote',
} satisfies GeneralQuestion;
