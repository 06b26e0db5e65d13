import type { Competency } from '../competency.ts';

export default {
  label: 'Product metrics',
  family: 'measurement',
  stage: 'metrics',
  aiSpecific: false,
  definition:
    'Choosing and moving the numbers a product lives by: engagement, retention, conversion, adoption, revenue.',
  bridgedBy: ['data-analysis', 'product-fundamentals'],
  phrases: [
    'KPI',
    'OKR',
    'objectives and key results',
    'key performance (indicator|metric)',
    'NPS',
    'net promoter score',
    '(success|product|business|key|usage|adoption|engagement|growth|performance|core|north star|reliable|impact|user|customer) metric',
    '(define|set|develop|design|establish|build|track|measure|monitor|own|create) ~3 (metric|success|KPI|OKR)',
    '(metric|metrics) (development|creation|definition)',
    'measure ~3 (success|impact|outcome|product performance)',
    '(drive|increase|improve|boost|grow|unlock|accelerate|optimize) ~3 (adoption|engagement|retention|conversion|monetization|churn)',
    '(engagement|retention|conversion|adoption|acquisition|activation|monetization|churn) ~2 (engagement|retention|conversion|adoption|acquisition|activation|monetization|churn)',
    '(user|customer|product|feature) (engagement|retention|adoption|activation)',
    '(funnel|conversion) (optimization|rate)',
    'north star',
    'churn',
  ],
  lookalikes: ['(employee|staff|talent) (engagement|retention)'],
  examples: ['Define success metrics and report on them.'],
  counterExamples: ['Improve employee retention.'],
  questions: [],
  learning: [],
} satisfies Competency;
