import type { Application } from '../application.ts';

export default {
  label: 'Personalisation',
  definition: 'Making a product, content or offer differ from person to person.',
  phrases: [
    'personalization',
    'personalized (experience|content|offer|recommendation|learning|product|journey|feed|service|health|treatment)',
    '(personalize|tailor) ~3 (experience|content|offer|journey|message|user)',
    'hyper personalized',
    'next best (action|offer)',
    '(audience|customer|user) (segmentation|targeting)',
    'offer (management|targeting|optimization)',
  ],
  lookalikes: ['personalized (benefit|coaching|development)'],
  examples: ['Lead personalisation of the home page.'],
  counterExamples: ['A personalised benefits package.'],
  questions: [],
  learning: [],
} satisfies Application;
