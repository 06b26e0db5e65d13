import type { Competency } from '../competency.ts';

export default {
  label: 'Generative AI and LLMs',
  family: 'models',
  stage: 'models',
  aiSpecific: true,
  definition: 'Knowing large language models and other generative models: what they do well, and where they fail.',
  phrases: [
    '@llm',
    'multimodal model',
    'text to (image|video|speech)',
    'generative',
    'AI (coding|code) (tool|assistant)',
    'Copilot',
    'Cursor',
  ],
  lookalikes: ['LLM (degree|law)'],
  bridgedBy: ['machine-learning'],
  examples: ['Hands-on experience with large language models'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Competency;
