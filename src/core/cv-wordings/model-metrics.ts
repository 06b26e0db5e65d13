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
    '(compare|measure|test|check|score|count|review|audit|benchmark|evaluate) ~6 (version|versions!|models!|suppliers!|vendors!|tools!|answers!|conversations!|outputs!|outcomes!|estimates!|predictions!|errors!|mistakes!|prompts!|experts!|handlers!|humans!|baseline)',
    '(sensitivity|specificity|log loss|calibrate|calibration|threshold|hit rate|error rate|errors!|mistakes!|acceptance rate)',
    '(equal to|as good as|better than|on par with|worse than|as well as) ~3 (human|humans|agents|experts|radiologists|handlers|raters|baseline|doctors|staff)',
    '(confidently|often|how often) ~2 wrong',
    '(regression|acceptance|unit) tests!',
    'what was (false|wrong|right)',
    '(score|grade|rate|judge|mark|count|review|check) ~5 (answers!|outputs!|predictions!|responses!)',
    '(wrong answers|false alarms)',
    '(accuracy|precision|recall|hit rate|error rate|forecast error|error) ~4 (from|to|by|of|above|below)',
    '(compare|benchmark|test|evaluate) ~4 (models!|prompts!|prompt templates|templates!|vendors!|versions!)',
  ],
  phrasesInAiRole: [
    '(compare|measure|benchmark|evaluate|audit) ~6 (version|versions!|models!|suppliers!|vendors!|answers!|conversations!|outputs!|outcomes!|estimates!|errors!)',
    '(sensitivity|specificity|log loss|false alarm|calibration|error rate)',
    '(read|review|check|sample|score) ~4 (conversations!|answers!|transcripts!|outputs!)',
    '(wrong|false) ~2 (answers|advice|too often)',
    '(tried|try) to break it',
  ],
} satisfies CvWording;
