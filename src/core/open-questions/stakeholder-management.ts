import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who decides when engineering, legal and sales disagree, and how did the last such case end?',
    unlessSaid: [
      'final (decision|say|call)',
      '(decision maker|decision right|RACI|DACI|DRI)',
      'escalation (path|process|point)',
    ],
  },
  {
    ask: 'Which people outside the team can stop this product, and what do they want?',
    unlessSaid: [
      '(veto|sign off|steering committee)',
      'approval (from|of|by)',
      '(governance|steering) (board|committee|forum)',
    ],
  },
  {
    ask: 'Who would be my three closest partners, and how long have they been here?',
    unlessSaid: [
      '(closest|key|primary) (partner|counterpart|collaborator)',
      '(trio|triad|product trio)',
      'report to ~6 (partner|work) ~1 with',
    ],
  },
] satisfies readonly OpenQuestion[];
