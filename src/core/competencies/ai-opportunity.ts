import type { Competency } from '../competency.ts';

export default {
  label: 'AI opportunities and feasibility',
  family: 'product',
  stage: 'opportunity',
  aiSpecific: true,
  definition: 'Finding where AI helps, and weighing worth, feasibility and cost before building or buying.',
  phrases: [
    'AI (adoption|transformation|opportunity|use case|literacy|enablement|readiness|vendor|trend)',
    '(adoption|opportunity|use case|ROI) (of|for|in) ~2 @ai',
    '(identify|evaluate|prioritize|explore|assess) ~4 @ai',
    '(advance|advancement|development|trend) in ~2 @ai',
  ],
  bridgedBy: ['product-fundamentals'],
  examples: ['Identify AI use cases across the business'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Competency;
