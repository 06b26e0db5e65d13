import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(model registry|feature store|model serving|model deployment|model pipeline)',
    '(productionize|operationalize|deploy) ~4 (model|models!|classifier|recommender)',
    '(model|models!|classifier|recommender|prototype|assistant) ~3 (in|into|to) production',
    '(ML|machine learning) (platform|pipeline)',
  ],
  phrasesNearAi: ['(ship|release|launch|roll out|serve|served) ~4 (models!|model|classifier)'],
  lookalikes: ['models! of (ships|trains|planes|aircraft|cars|buildings)'],
} satisfies CvWording;
