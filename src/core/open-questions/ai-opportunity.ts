import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Which uses of AI are already decided, and which would be mine to find?',
    unlessSaid: ['(initial|first|priority|existing|current|identified) use case', 'use case (include|such as|like)'],
  },
  {
    ask: 'Who decides whether a use case gets money, and on what evidence?',
    unlessSaid: [
      '(investment|steering|approval) (committee|board)',
      '(funding decision|stage gate|portfolio review|investment case)',
      '(own|hold|manage) ~3 (budget|P and L)',
    ],
  },
  {
    ask: 'Which idea for AI did you stop last year, and why?',
    unlessSaid: ['(stop|sunset|discontinue|kill) ~3 (project|pilot|feature|initiative|idea)'],
  },
  {
    ask: 'Is it still open whether models are bought or built?',
    unlessSaid: [
      'build (vs|versus|or) buy',
      'buy (vs|versus|or) build',
      'in house ~2 model',
      '(OpenAI|Anthropic|Claude|Gemini|Bedrock|GPT)',
    ],
  },
] satisfies readonly OpenQuestion[];
