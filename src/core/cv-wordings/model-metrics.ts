import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(false positives|false negatives|false declines|false matches|hallucination|hallucinations)',
    '(prompt|prompts!|templates!|chatbot|assistant|bot|model|models!) ~6 (wrong answers|correct answers|right answers)',
    'precision ~9 recall',
    '(word error rate|WER|BLEU|ROUGE|RMSE|MAPE|AUC|F1 score|mean average precision|perplexity)',
    '(evaluation|eval|golden|benchmark|regression) (set|sets|suite|suites) (of|with|for)',
    '(built|build|create|wrote|write|own|maintain|define|assemble) ~3 (evaluation set|test set|golden set|eval|evals)',
  ],
  phrasesNearAi: [
    '(score|grade|rate|judge|mark|count|review|check) ~5 (answers!|outputs!|predictions!|responses!)',
    '(wrong answers|false alarms)',
    '(accuracy|precision|recall|hit rate|error rate|forecast error|error) ~4 (from|to|by|of|above|below)',
    '(compare|benchmark|test|evaluate) ~4 (models!|prompts!|prompt templates|templates!|vendors!|versions!)',
  ],
} satisfies CvWording;
