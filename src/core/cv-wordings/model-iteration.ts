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
  phrasesNearAi: [
    '(correction|corrections|feedback|mistakes!|errors!|overrides!|complaints!) ~7 (training data|back|improve|next version|changed|update|new version|prompt|prompts!|instructions)',
    '(correct|corrects|corrected) ~5 training data',
    '(refit|refits|incremental training|staged rollout|shadow (mode|deployment|run)|canary|fall back|fallback|roll back|rollback)',
    '(every|each|next|new) (version|release) ~2 (of|with|before|is|was)',
    '(weekly|monthly|nightly|hourly|quarterly) (training|retraining|update|refit|release)',
  ],
  phrasesInAiRole: [
    '(flag|flags|flagged) ~6 (reviewed|rebuilt|used)',
    '(in|into) (next|the next) ~2 model',
    '(when|before) the model is (rebuilt|updated|retrained)',
    '(retrain|retrains|retrained|retraining)',
    '(feedback|complaints!|corrections!|mistakes!) ~6 (back|next|improve|improved|fix|fixed|learn|training)',
    '(keeps!|kept|keep) ~3 (fresh|up to date|current)',
    '(flagged|reported|corrected) ~6 (fixed|fix|improved|worst|retrain)',
    '(alert|alerts!|alarm) ~5 (input|inputs|drift|distribution|accuracy)',
    '(next|each|every|new) ~1 (training round|model version)',
    'new version every',
    '(rolled|roll) ~1 back',
    '(worst|bad|wrong) cases!',
    '(becomes|become|became|into|as) training data',
    '(refit|refits|incremental training|shadow deployments!|staged rollout)',
    '(hourly|nightly|weekly|monthly|incremental|continuous) (training|retraining|learning|refits!)',
    '(every|each) version ~4 before',
    '(instructions|prompt|prompts!|rules) (changed|updated|rewritten|improved)',
  ],
} satisfies CvWording;
