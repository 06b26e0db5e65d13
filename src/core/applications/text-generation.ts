import type { Application } from '../application.ts';

export default {
  label: 'Writing and code generation',
  definition: 'AI that writes: texts, summaries, code.',
  phrases: [
    '(text|content|code) (generation|completion)',
    '(generate|create) ~2 (text|content|code) (with|using) ~2 @llm',
    'summarization',
    'AI (writing|coding) (assistant|tool)',
    'agentic (coding|software development)',
  ],
  examples: ['Ship code generation for developers'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Application;
