import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'model retraining',
    '(automated|automatic|scheduled|regular) retraining',
    '(retrain|retraining) ~5 (model|models!|classifier|network|week|weekly|month|monthly|quarter|quarterly|night|nightly|data)',
    '(model|data|concept|prediction|feature) drift',
    '(monitor|track) ~4 (predictions!|drift|model performance|model quality)',
    '(feedback|correction|corrections|complaints|clicks|overrides) ~4 (back into|back to|into|to improve) ~3 (model|training|prompt|prompts|assistant|classifier)',
  ],
  lookalikes: ['(retrain|retraining) ~2 (staff|employees|colleagues|workers|volunteers|team)'],
} satisfies CvWording;
