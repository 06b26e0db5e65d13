import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who has the last word on privacy here, and how early are they asked?',
    unlessSaid: [
      '(DPO|data protection officer)',
      '(privacy|legal|compliance) (officer|counsel|team|lead|engineer|partner|department)',
    ],
  },
  {
    ask: 'Which rules bind this product: GDPR, the EU AI Act, those of its sector?',
    unlessSaid: [
      '(GDPR|CCPA|CPRA|HIPAA|AI Act|SOC 2|SOC2|FedRAMP|PCI|GLBA|FCRA|ECOA|SOX|FINRA|FERPA|COPPA|MDR|FDA|ISO 27001|SR 11 7|NIST|LGPD|DSA|KYC|AML|BSA|Solvency|Basel)',
    ],
  },
  {
    ask: 'What did the last audit or complaint find, and what changed after it?',
    unlessSaid: [
      'audit (finding|result|readiness|response)',
      '(regulatory|regulator) (exam|examination|inquiry|finding)',
    ],
  },
  {
    ask: 'How long is user data kept, and can one user’s data be taken out of a model?',
    unlessSaid: ['(retention|deletion|erasure|right to be forgotten|data minimization)'],
  },
] satisfies readonly OpenQuestion[];
