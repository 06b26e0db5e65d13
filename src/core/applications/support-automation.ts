import type { Application } from '../application.ts';

export default {
  label: 'Customer-support automation',
  definition: 'AI that answers or routes the questions of customers.',
  phrases: [
    'ticket (deflection|routing|triage)',
    '(automate|AI powered) ~2 (customer (support|service)|support)',
    '(customer (support|service)) automation',
    'AI (customer (support|service)|support) agent',
  ],
  examples: ['Automate customer support with AI agents'],
  counterExamples: [],
  questions: [],
  learning: [],
} satisfies Application;
