import type { Competency } from '../competency.ts';

export default {
  label: 'Work with data scientists and ML engineers',
  family: 'people',
  stage: 'people',
  aiSpecific: true,
  definition: 'Working with, leading or supporting the people who build models.',
  phrases: [
    '@collaborate ~6 @ml-people',
    '(partner|work|collaborate|lead|support) ~6 @ml-people',
    '@collaborate ~3 (researcher|research team)',
  ],
  bridgedBy: ['stakeholder-management'],
  examples: ['Partner with data scientists to ship models'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Competency;
