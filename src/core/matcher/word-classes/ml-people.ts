/** People whose trade is models and data science, and the teams they work in. */
export default [
  'data scientist',
  'data science',
  '(ML|AI|AI/ML|machine learning|deep learning|NLP|computer vision) (engineer|engineering|researcher|research|scientist|team|specialist|expert|developer|practitioner)',
  '(applied|research|decision) scientist',
  '(AI|ML) (safety|alignment) (researcher|team)',
  'ML and data (engineer|team)',
];
