import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(generalized linear|generalised linear)',
    'anomaly detection',
    'predicted! (which|who|when|whether)',
    'recommender',
    '(build|built|develop|train|create|implement|prototype|design|ship|tune|productionize|maintain|improve|write|wrote|lead|own) ~5 (churn|fraud|demand|propensity|scoring|recommendation|recommender|forecasting|detection|prediction|ranking|classification|uplift|predictive) ~1 (model|classifier|algorithm)',
    '(train|build|built|develop|fit|write|wrote|design|improve|ship|tune) ~5 (classifier|classifiers!|neural network|regression model|gradient boosting|random forest|decision tree)',
    '(recommender|recommendation) (system|engine|model)',
    '(scorecard|scorecards!) (with|using|by) ~2 (logistic|regression|machine)',
    '(predict|predicted|predicting|forecast) ~5 (with|using) ~3 (model|regression|network|boosting|machine)',
    '(model|models) (that|which|to) (predict|forecast|classify|rank|detect|score|recommend)',
    '@ml-method',
    '(churn|fraud|credit|default|propensity|uplift|lapse|severity|attrition|conversion|readmission|mortality|no show|next best (offer|action)|lifetime value|LTV|CLV|ETA|lead scoring!|credit scoring!|spam|scam|toxicity|relevance|retrieval|matching!|recommendation|ranking!|segmentation|similarity|lookalike|anomaly|intent|sentiment|predictive|risk scoring!|matching!|moderation|detection|classification|prediction) ~1 (model|classifier|predictor)',
    '(feature (selection|importance)|dimensionality reduction|class imbalance|SMOTE|backpropagation|gradient descent|loss function|overfitting!|regularization|ensembling!)',
    '(predictive|statistical|prescriptive) (modelling!|modeling!|analytics)',
    '(intro|introduction|foundations|fundamentals) (to|of) (ML|AI|machine learning!|neural networks)',
    '(teach|lecture) ~4 (neural|machine learning!|deep learning!|AI)',
  ],
  lookalikes: [
    '(rules|policy|guidelines|guidance|principles|law|regulation) (on|for|about) ~3 (AI|artificial intelligence|machine learning)',
    '(financial|revenue|cash flow|rolling!|sales|budget) ~1 (forecast)',
    '(business|operating!|price|revenue|merger|three statement|cost|target operating!|partnership) models!',
    'supervised! learning (support|assistants!|activities|centres!)',
  ],
  phrasesInAiRole: [
    '(build|built|develop|developed|train|trained) ~2 forecast (of|for)',
    '(predict|predicted|predicts|forecast|forecasts) ~1 (which|who|when|how|whether|demand|sales|prices!|churn|failures!)',
    '(model|score|algorithm) (that|which) ~1 (decides!|ranks!|predicts!|sorts!|picks!|chooses!|estimates!|flags!)',
    '(develop|built|build|train|design|wrote) ~2 (score|algorithm)',
    '(risk|credit|demand|load|price|yield|delay|failure|traffic|sales) (model|predictions!|forecasts!)',
  ],
  phrasesNearAi: [
    '(boosting!|boosted!|clustering!|classification!)',
    '(transformers!|PCA|CNN|CNNs|PPO|LDA)',
    'supervised learning',
  ],
} satisfies CvWording;
