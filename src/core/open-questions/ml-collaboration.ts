import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'How many data scientists and ML engineers are on the team, and to whom do they report?',
    unlessSaid: [
      // "A team of talented engineers" does not say how many.
      '(2|3|4|5|6|7|8|9|10|12|15|20|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen) ~2 (data scientist|scientist|ML engineer|machine learning engineer|AI engineer|researcher)',
      '(team|group|squad|pod) of [about] (2|3|4|5|6|7|8|9|10|12|15|20|two|three|four|five|six|seven|eight|nine|ten|twelve)',
      '(scientist|ML engineer|machine learning engineer) ~3 report to',
    ],
  },
  {
    ask: 'Do they work in the product team, or does it order from a central group?',
    unlessSaid: [
      '(embedded|central|centralized|dedicated) ~4 (scientist|ML engineer|data science|machine learning|AI team|ML team)',
      '(squad|pod|tribe)',
      'cross functional (team|squad|pod) of',
    ],
  },
  {
    ask: 'What do the data scientists here wish product people understood?',
    unlessSaid: ['(scientist|engineer) ~4 wish'],
  },
  {
    ask: 'How much of their time goes into research that may come to nothing?',
    unlessSaid: ['(research|exploration|innovation) time', '20 time'],
  },
] satisfies readonly OpenQuestion[];
