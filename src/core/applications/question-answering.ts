import type { Application } from '../application.ts';

export default {
  label: 'Question answering',
  definition: 'AI that answers questions from documents or knowledge.',
  phrases: [
    'question answering',
    'knowledge assistant',
    'answer engine',
    'document (QA|understanding)',
    'AI (search|answers)',
  ],
  examples: ['Build question answering over manuals'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Application;
