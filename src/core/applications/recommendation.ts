import type { Application } from '../application.ts';

export default {
  label: 'Recommendation',
  definition: 'Choosing what to show a person next: recommender systems, feeds, matching.',
  phrases: [
    '(recommendation|recommender|recommendations) (system|engine|algorithm|model|platform|service|feed|product|surface|quality)',
    '(product|content|personalized|item|music|movie|job|video) recommendation',
    'recommender',
    '(feed|home|content) ranking',
    '(news|home) feed',
    'collaborative filtering',
    'matching (algorithm|engine|system|model)',
    '(search|discovery|ranking|personalization) ~1 [and] recommendation',
  ],
  lookalikes: [],
  examples: ['Own the recommender behind the home feed.'],
  counterExamples: ['Make recommendations to management.'],
  questions: [],
  learning: [],
} satisfies Application;
