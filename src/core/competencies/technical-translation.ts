import type { Competency } from '../competency.ts';

export default {
  label: 'Bridging technical and non-technical',
  family: 'people',
  stage: 'people',
  aiSpecific: false,
  definition: 'Making technical matters plain to others, and business needs plain to engineers.',
  phrases: [
    '(non technical|nontechnical) (stakeholder|audience|people|team|partner|user|colleague|customer)',
    'technical and (non technical|nontechnical|business)',
    '(explain|communicate|convey|present|articulate|translate|simplify|distill) ~3 (technical|complex) (concept|idea|information|topic|problem|finding|detail|issue|solution|data|analysis)',
    'translate ~4 into ~3 (requirement|solution|specification)',
    'bridge [the] gap between',
    'translator between',
  ],
  bridgedBy: ['stakeholder-management'],
  examples: ['Explain complex technical concepts to non-technical stakeholders'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Competency;
