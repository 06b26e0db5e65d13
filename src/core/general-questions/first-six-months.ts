import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'What would have to be true in six months for you to say that this hire was right?',
  unlessSaid: [
    '(first|initial) (30|60|90|100) day',
    '(first|within ~2) (three|six|twelve|3|6|12) month',
    '(first|within ~2) year ~2 you',
    'success (in this role|looks like)',
    'what success',
    'you will be successful',
  ],
  weight: 5,
} satisfies GeneralQuestion;
