/** A team that builds models, with what may stand between its trade and the word "team". */
export default [
  '[applied] (data science|decision science|applied science|AI|ML|AI ML|AI DS|DSAI|DS|machine learning|deep learning|NLP|computer vision|data and AI|AI and data|machine learning and AI) [and analytics|and data|and analytic|and ML|and AI|and machine learning|and engineering|engineering|research|science|platform|infrastructure|enablement|product|development|delivery|modeling] (team|teams!|organization|org|squad|pod|lab|group)',
];
