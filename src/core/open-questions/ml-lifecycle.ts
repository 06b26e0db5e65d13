import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who signs off that a model may go live, and what must be true by then?',
    unlessSaid: [
      '(sign off|go no go|release gate|approval process)',
      '(launch|release|acceptance|exit|readiness) (criterion|review|gate)',
    ],
  },
  {
    ask: 'How long is it from a promising model to a first user, and where does the time go?',
    unlessSaid: [
      'time to (production|market|deploy|deployment)',
      '(deploy|release|ship) ~3 (daily|weekly|biweekly|every (day|week|sprint|month))',
      '(daily|weekly|biweekly|monthly) (release|deployment)',
      'release (cycle|cadence|train)',
    ],
  },
  {
    ask: 'Who is called at night when a model fails in production?',
    unlessSaid: ['(on call|oncall|pager|24/7)', 'incident (response|rotation|management)', '(SRE|site reliability)'],
  },
  {
    ask: 'How many models are in production, and how many are this role’s?',
    unlessSaid: ['(hundred|dozen|thousand|20|50|100) of ~3 models!', '(portfolio|suite|family) of ~3 models!'],
  },
] satisfies readonly OpenQuestion[];
