import type { Competency } from '../competency.ts';

export default {
  label: 'AI product strategy',
  family: 'product',
  stage: 'opportunity',
  aiSpecific: true,
  definition: 'Setting the vision, strategy or roadmap of an AI product, platform or capability.',
  phrases: ['@ai ~3 (strategy|roadmap|vision)', '(strategy|roadmap|vision) ~5 @ai'],
  bridgedBy: ['product-fundamentals'],
  examples: ['Own the roadmap of our AI platform'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Competency;
