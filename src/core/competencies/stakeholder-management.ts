import type { Competency } from '../competency.ts';

export default {
  label: 'Stakeholder management',
  family: 'people',
  stage: 'people',
  aiSpecific: false,
  definition: 'Aligning and leading people over whom one has no authority: other functions, executives, partners.',
  phrases: [
    'stakeholder',
    'cross functional',
    'cross functionally',
    '@collaborate ~4 @partner-function ~2 @partner-function',
    '(executive|senior leadership|leadership|C suite) (team|presentation|communication|stakeholder|audience|leadership)',
    '(external|business|internal|strategic) partner',
    '(work|partner|collaborate) (with|across) ~2 (leadership|executive|management|leader)',
    'influence without',
    'influence across',
    'across the (organization|company)',
    'XFN',
  ],
  bridgedBy: [],
  examples: ['Lead cross-functional teams and align stakeholders'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Competency;
