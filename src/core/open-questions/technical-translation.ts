import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who explains the product to customers today: product, sales engineers or the scientists?',
    unlessSaid: [
      '(solution|solutions|sales|field|forward deployed) (engineer|engineering|architect|consultant)',
      '(present|demo|demonstrate|explain|pitch) ~4 (customer|client|prospect)',
      'customer facing',
    ],
  },
  {
    ask: 'How technical are the people I would report to?',
    unlessSaid: ['report ~4 (CTO|CPO|CEO|chief|head of|VP|vice president|director)'],
  },
  {
    ask: 'Where did business and engineering last misunderstand each other, and what did it cost?',
    unlessSaid: ['(misalignment|miscommunication|misunderstand|misunderstanding)'],
  },
] satisfies readonly OpenQuestion[];
