import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'Who is on the team today, and who is missing from it?',
  unlessSaid: [
    '(team|squad|pod|group) of [about] (1|2|3|4|5|6|7|8|9|10|11|12|15|20|30|50|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)',
    '(1|2|3|4|5|6|7|8|9|10|11|12|15|20|30|50|two|three|four|five|six|seven|eight|nine|ten|twelve) (person|people|engineer|member) ~1 (team|squad)',
    '(first|only|sole|founding) (product manager|PM|hire|engineer|designer|data scientist)',
    '(manage|lead|supervise) a team of',
  ],
  weight: 4,
} satisfies GeneralQuestion;
