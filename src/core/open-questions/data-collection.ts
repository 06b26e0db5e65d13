import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Where does the data come from today, and who holds the rights to it?',
    unlessSaid: [
      '(license|licence) ~3 (data|content|dataset)',
      '(first party|proprietary|public|synthetic|third party|customer) (data|dataset)',
      'data ~2 (right|provenance|consent|license)',
    ],
  },
  {
    ask: 'May customers’ data be used for training, and what did they agree to?',
    unlessSaid: ['(opt in|opt out|consent)', '(train|use) ~3 customer data', 'customer data ~3 (train|model)'],
  },
  {
    ask: 'Which data is still missing, and what has been tried to get it?',
    unlessSaid: ['(missing|scarce|sparse|lack of|insufficient) ~2 (data|dataset)', 'cold start', 'data gap'],
  },
  {
    ask: 'How much may be spent on buying or making data?',
    unlessSaid: ['(data|dataset) (budget|spend)', 'budget ~3 (data|dataset)'],
  },
] satisfies readonly OpenQuestion[];
