import llm from './llm.ts';

/** Words that say a sentence is about AI. */
export default [
  ...llm,
  'AI',
  'artificial intelligence',
  'ML',
  'machine learning',
  'deep learning',
  'neural network',
  'reinforcement learning',
  'computer vision',
  'natural language processing',
  'NLP',
  'MLOps',
  'data science',
  'data scientist',
  'agentic',
  'AI/ML',
  'machine intelligence',
  'recommender system',
  'predictive model',
  'model (training|inference|evaluation|deployment|serving|monitoring|performance|behavior)',
];
