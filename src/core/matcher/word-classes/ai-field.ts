/** AI as a field of knowledge: what one can know, study, apply or keep up with. */
export default [
  'AI',
  'ML',
  'AI/ML',
  'ML/AI',
  '(AI|ML) (and|or) (AI|ML)',
  'artificial intelligence',
  'machine learning',
];
