import type { Competency } from '../competency.ts';

export default {
  label: 'AI user experience',
  family: 'product',
  stage: 'opportunity',
  aiSpecific: true,
  definition: 'Designing how people work with an AI: what it shows, how it explains itself, and when to trust it.',
  phrases: [
    'human AI (interaction|collaboration)',
    'human centered AI',
    'conversational (UX|design|experience|interface)',
    'AI (UX|experience|interaction|interface)',
    '(interact|interaction) with ~2 @ai',
    'trust in ~2 @ai',
    'model behavior',
  ],
  bridgedBy: ['product-fundamentals'],
  examples: ['Design AI experiences that users trust'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Competency;
