import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(adapt|adapted) (Whisper|Llama|BERT)',
    '(pre trained!|pretrained!) (a|an|our|the|two|three|several|its) ~5 (model|models!|transformer|network)',
    'trained! ~5 (classifier|neural network|detector|recognizer|model|models!|LLM|transformer|embedding|embeddings!|recommender)',
    '(fine tune|finetune) ~6 (model|models!|LLM|Llama|BERT|GPT|classifier|transformer|embeddings!|network|Whisper|Mistral)',
    '(hyperparameter|hyper parameter)',
  ],
  lookalikes: [
    '(fashion|hand|life) models!',
    '(fine tune|fine tuned|fine tuning) ~2 (menu|process|recipe|workflow|engine|instrument|plan|schedule|copy|campaign|timing|rota|layout|machine)',
  ],
  phrasesNearAi: ['(tuned|trained|retrained)! (on|with)', '(incremental|hourly|nightly|distributed) training'],
  phrasesInAiRole: [
    '(incremental|hourly|nightly|distributed) training',
    'trained! ~4 (network|model|models!)',
    '(adapt|adapted) ~1 (Whisper|Llama|BERT|model|models!)',
    '(on|with) ~3 graphics card',
  ],
} satisfies CvWording;
