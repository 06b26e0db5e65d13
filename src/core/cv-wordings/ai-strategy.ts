import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'roadmap (of|for|behind) ~6 models!',
    '(own|owned|define|set|build|built|shape|write|wrote|lead|drive|drove|responsible for|hold|plan|draft) ~3 (roadmap|strategy|vision) (of|for|behind) ~6 (speech recognition|image recognition|recommendations!|recommender|ranking|copilot|chatbot|computer vision|personalization|AI|ML|machine learning|generative AI)',
    '(AI|ML|machine learning|generative AI|data science) (strategy|roadmap|vision|agenda)',
  ],
  phrasesInAiRole: [
    '(three|five|two|multi) year (plan|roadmap|vision|strategy)',
    '(plan|direction|vision|course) (for|of|where) ~5 (AI|machine learning|assistant|language technology|models!)',
    'which parts ~7 (build|buy)',
    'invest ~4 in ~1 (AI|machine learning|language technology|models!)',
  ],
} satisfies CvWording;
