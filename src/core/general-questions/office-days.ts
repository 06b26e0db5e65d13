import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'On which days is presence expected, at which place, and who decides that it changes?',
  unlessSaid: [
    '(1|2|3|4|5|one|two|three|four|five) ~1 day ~4 (office|site|onsite|week|home|remote|remotely|hub)',
    '(once|twice) a (week|month|quarter)',
    '(fully|100|entirely|completely) remote',
    '(10|20|25|30|40|50|60|80) of ~1 time',
    'remote first',
    'office (every day|full time|daily)',
  ],
  weight: 4,
  isOpen: ({ reading }) => reading.facts.place === null || reading.facts.place.value === 'hybrid',
} satisfies GeneralQuestion;
