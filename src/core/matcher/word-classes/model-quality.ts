/** What is good or bad about a model's work. */
export default [
  '(accuracy|performance|quality|reliability|robustness|effectiveness|capability|precision|relevance|behavior|behaviour|output|generalization)',
];
