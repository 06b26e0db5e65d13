/** Starts a new train of thought inside a sentence. */
export default [
  'but',
  'however',
  'although',
  'though',
  'yet',
  'whereas',
  'while',
  'and you',
  'otherwise',
  'you will still',
];
