/** Several people whose trade is models: a plural, since the singular is mostly the title of the role itself. */
export default [
  '(data|applied|decision|AI|ML|machine learning|AI ML) scientists!',
  '[applied] research scientists!',
  '[applied] (ML|AI|AI ML|DS|machine learning|deep learning|NLP|computer vision|MLOps|GenAI) [and data|and AI|and ML|and software|research|platform|software|product|data] (engineers!|researchers!|scientists!|developers!|experts!|specialists!|practitioners!|architects!)',
  '(data science|ML|AI|machine learning) (colleagues!|counterparts!|partners!|peers!)',
];
