import type { Application } from '../application.ts';

export default {
  label: 'Recommendation',
  definition:
    'Choosing what to show a person next: recommender systems, feeds, and the matching of people with things.',
  phrases: [
    '(recommendation|recommender|recommendations) (system|engine|algorithm|model|platform|service|feed|product|surface|quality|solution|team|stack|technology|capability|strategy|problem)',
    '(product|content|personalized|item|music|movie|job|video|real time|smart|AI|automated|merchant|playlist|book|restaurant|outfit|podcast) recommendations!',
    '(ranking|search|personalization|discovery|classification|forecasting|fraud detection|targeting|optimization|advertising) ~1 recommendations!',
    '(ranking|search|personalization|discovery|optimization) ~1 recommendation',
    'recommender',
    'RecSys',
    'collaborative filtering',
    '(feed|home|content|timeline|item) ranking',
    '(news|home|content|social|personalized|discovery) feed',
    'content discovery',
    'matching (algorithm|engine|system|model|platform|product|quality)',
    '(match|matching) ~2 (consumer|customer|user|candidate|buyer|rider|patient|driver|client) (with|to)',
    '(pro|talent|rider|candidate|job|donor|buyer|marketplace|homeowner pro) matching',
    '(model|algorithm) ~2 recommend',
    '(cross sell|upsell) recommendation',
  ],
  phrasesNearAi: [
    'recommendations! ~1 (and|for|to) ~1 (user|customer|personalization|ranking)',
    'matching',
    'recommend (product|content|item)',
  ],
  lookalikes: [
    '(provide|make|present|give|develop|deliver|offer|formulate|strategic|actionable|data driven|business|policy|hiring|written|technical|process|management|investment) ~3 recommendation',
    '(401k|401|employer|company|donation|gift|benefit|pay) ~2 matching',
    'matching ~2 (contribution|gift|donation|401|benefit)',
    'letter of recommendation',
    '(data|record|entity|pattern|invoice|fuzzy|address) matching',
    'insights and recommendation',
    'data feed',
  ],
  examples: [
    'Own the recommender behind the home feed.',
    'Improve product recommendations in our shop.',
    'Build recommendation engines for music lovers.',
    'Collaborative filtering and matrix factorisation are familiar to you.',
    'Lead content ranking for the news feed.',
    'Our matching algorithm brings tutors and pupils together.',
    'Experience with recommendation systems at scale.',
    'Make content discovery delightful for listeners.',
  ],
  counterExamples: [
    'Make recommendations to management.',
    'We match your retirement contributions.',
    'Provide strategic recommendations based on research.',
    'A letter of recommendation from your professor.',
    'Reconcile invoices by matching payments.',
    'Feed the animals twice a day.',
  ],
  questions: [
    'What do you optimise a recommender for when clicks and satisfaction pull apart?',
    'How do you recommend to a user, or of an item, that nobody knows yet?',
    'How would you keep a feed from showing more and more of the same?',
  ],
  learning: [
    {
      title: 'Recommendation systems',
      publisher: 'Google for Developers',
      url: 'https://developers.google.com/machine-learning/recommendation',
    },
    {
      title: 'Best practices on recommendation systems',
      publisher: 'Recommenders, Linux Foundation AI & Data',
      url: 'https://github.com/recommenders-team/recommenders',
    },
  ],
} satisfies Application;
