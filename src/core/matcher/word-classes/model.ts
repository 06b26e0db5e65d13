import llm from './llm.ts';

/** A trained model or a system made of them, named so that no other kind of model is meant. */
export default [
  ...llm,
  '(AI|ML|machine learning|deep learning|predictive|neural|vision|speech|ranking|recommendation|classification|forecasting|statistical|production|trained) model',
  'model',
  'classifier',
  'neural network',
  '(AI|ML|machine learning) (system|product|feature|solution|application|capability|algorithm|service|workload)',
  'AI/ML (system|product|feature|solution|application|capability|model|algorithm|service|workload)',
  'recommender [system]',
  'machine learning',
  'AI',
  'ML',
];
