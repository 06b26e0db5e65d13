import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who can stop a launch because of harm or bias, and has that happened?',
    unlessSaid: [
      '(ethics|responsible AI|AI safety|AI risk|AI governance|AI review|model risk) (board|committee|council|team|office)',
      '(stop|block|veto|halt|pause) ~3 (launch|release|deployment)',
    ],
  },
  {
    ask: 'Which groups are tested apart, and by which measure of fairness?',
    unlessSaid: [
      '(subgroup|demographic|protected (class|group|attribute|characteristic)|disparate impact|equalized odds)',
      'fairness (metric|measure|test|audit|assessment)',
    ],
  },
  {
    ask: 'Who tries to break the system before release, and who answers a report of harm?',
    unlessSaid: [
      '(red team|adversarial test|bug bounty|jailbreak)',
      'trust and safety',
      'incident (response|management)',
    ],
  },
  {
    ask: 'To which rules or standards do you hold yourselves?',
    unlessSaid: [
      '(AI Act|NIST AI|AI RMF|ISO 42001|model card|responsible scaling)',
      '(AI principle|responsible AI (principle|standard|framework|policy|guideline))',
    ],
  },
] satisfies readonly OpenQuestion[];
