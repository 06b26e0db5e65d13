/** Stands before what is expressly not asked; how far it reaches is for the grammar to say. */
export default [
  'no [prior|previous|formal|special|specific|direct]',
  '(do|does|did|will|would) not [necessarily] (need|require|expect)',
  "(don't|doesn't|won't|wouldn't|don’t|doesn’t|won’t|wouldn’t) [necessarily] (need|require|expect|have to)",
  'do not have to',
  'need not',
  'you (will|would|do|are) not',
  "you (won't|won’t|don't|don’t|aren't|aren’t)",
  'not [be] (expected|required|asked|responsible)',
  'without (having|prior|formal|previous|needing)',
  'rather than',
  'instead of',
  'not (a|an|about)',
  'never need [to]',
  '(must|should|will|may) never',
  '(must|should) not',
  'you never',
];
